import type { BackgroundCalls, ChipAnswer } from '../../contract/messages.ts';
import { siteOf } from '../../core/automatic/site.ts';
import { waitsForInput } from '../../dom/waits-for-input.ts';
import { speakBrowserLanguage } from '../../platform/browser-messages.ts';
import { createCaller } from '../../platform/messaging.ts';
import { runtimeWire } from '../../platform/runtime-wire.ts';
import { openChip } from './open-chip.ts';

speakBrowserLanguage();
const call = createCaller<BackgroundCalls>(runtimeWire);
const kind = globalThis.ledeChip ?? 'offer';
globalThis.ledeChip = undefined;

// It offers nothing to somebody who is busy with a form; what it has to tell can't wait.
if (kind !== 'offer' || !waitsForInput(document)) {
  openChip(document, window, {
    kind,
    site: siteOf(location.href) ?? location.hostname,
    onAnswer: (answer: ChipAnswer) => void call('chip/answered', { answer }),
  });
}
