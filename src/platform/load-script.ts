import type { LaterScript } from '../contract/later-script.ts';
import type { BackgroundCalls } from '../contract/messages.ts';
import type { Caller } from '../contract/rpc.ts';
import { browser } from './browser.ts';

/** Brings one of the later scripts into this page. Says whether it has come. */
export async function loadScript(
  name: LaterScript,
  page: Document,
  call: Caller<BackgroundCalls>,
): Promise<boolean> {
  const file = addressOf(name);
  if (!file) return false;
  // Into a page of our own nothing can be injected, and need not be.
  if (file.startsWith(`${page.location.origin}/`)) return loadHere(page, file);
  const reply = await call('script/load', { name });
  return reply.ok && reply.value;
}

function addressOf(name: LaterScript): string | null {
  try {
    return browser.runtime.getURL(`${name}.js`);
  } catch {
    // The extension was updated or switched off under an open reader.
    return null;
  }
}

function loadHere(page: Document, file: string): Promise<boolean> {
  const script = page.createElement('script');
  script.src = file;
  return new Promise((resolve) => {
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    page.head.append(script);
  });
}
