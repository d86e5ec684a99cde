import type { BackgroundCalls } from '../../contract/messages.ts';
import { createRuleTagger } from '../../core/names/rule-tagger.ts';
import { understand } from '../../core/understand.ts';
import { serve } from '../../platform/messaging.ts';
import { runtimeWire } from '../../platform/runtime-wire.ts';
import { serveToolbarButton } from '../../platform/toolbar-button.ts';

// Listeners must stand before the first turn of the event loop ends: a click may be what woke the worker.
const tagger = createRuleTagger();
serve<BackgroundCalls>(runtimeWire, {
  'article/understand': (source) => understand(source, tagger),
});
serveToolbarButton();
