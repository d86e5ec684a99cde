import type { BackgroundCalls } from '../contract/messages.ts';
import type { Caller } from '../contract/rpc.ts';
import { browser } from './browser.ts';

/** Brings the tools' script into this page. Says whether it has come. */
export async function loadTools(page: Document, call: Caller<BackgroundCalls>): Promise<boolean> {
  const file = browser.runtime.getURL('tools.js');
  // Into a page of our own nothing can be injected, and need not be.
  if (file.startsWith(`${page.location.origin}/`)) return loadHere(page, file);
  const reply = await call('tools/load', null);
  return reply.ok && reply.value;
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
