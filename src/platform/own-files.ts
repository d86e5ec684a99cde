import { browser } from './browser.ts';

/** The bytes of a file of the extension's own package. @throws where it is missing */
export async function readOwnFile(path: string): Promise<Uint8Array> {
  const reply = await fetch(browser.runtime.getURL(path));
  if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
  return new Uint8Array(await reply.arrayBuffer());
}
