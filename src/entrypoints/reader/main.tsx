import type { BackgroundCalls } from '../../contract/messages.ts';
import { createCaller } from '../../platform/messaging.ts';
import { receiveSettings } from '../../platform/reader-settings.ts';
import { runtimeWire } from '../../platform/runtime-wire.ts';
import { saveSettings } from '../../platform/settings-store.ts';
import { openReader, readArticle } from './open-reader.tsx';

/** How one injection finds the overlay that an earlier one opened in this tab. */
declare global {
  var ledeReader: AbortController | undefined;
}

async function toggle(): Promise<void> {
  const open = globalThis.ledeReader;
  globalThis.ledeReader = undefined;
  if (open && !open.signal.aborted) {
    open.abort();
    return;
  }
  const opened = new AbortController();
  globalThis.ledeReader = opened;
  // The settings come while the page is read.
  const article = readArticle(document);
  const setup = {
    page: document,
    view: window,
    settings: await receiveSettings(),
    lifetime: opened,
    call: createCaller<BackgroundCalls>(runtimeWire),
    saveSettings,
  };
  if (!opened.signal.aborted) openReader(setup, article);
}

void toggle();
