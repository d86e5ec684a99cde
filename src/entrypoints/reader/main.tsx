import type { BackgroundCalls } from '../../contract/messages.ts';
import { createCaller } from '../../platform/messaging.ts';
import { runtimeWire } from '../../platform/runtime-wire.ts';
import { loadSettings, saveSettings } from '../../platform/settings-store.ts';
import { openReader } from './open-reader.tsx';

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
  const settings = await loadSettings();
  if (opened.signal.aborted) return;
  openReader({
    page: document,
    view: window,
    settings,
    lifetime: opened,
    call: createCaller<BackgroundCalls>(runtimeWire),
    saveSettings,
  });
}

void toggle();
