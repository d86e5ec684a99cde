import { LATER_SCRIPTS, type LaterScript } from '../contract/later-script.ts';
import type { ChipKind } from '../contract/page-world.ts';
import type { Sender } from '../contract/rpc.ts';
import type { Opening } from '../core/automatic/restraint.ts';
import { browser } from './browser.ts';
import { readFirstWords } from './browser-messages.ts';
import { handOver } from './hand-over.ts';
import { knownSettings } from './known-settings.ts';

const READER_SCRIPT = 'reader.js';
const CHIP_SCRIPT = 'chip.js';
/** The value that the build has every bundle end with. */
const SCRIPT_RAN = 'lede';

/** Runs the reader in a tab, where it opens or, if it is open, closes. Says whether it ran. */
export async function injectReader(tabId: number, opening: Opening): Promise<boolean> {
  const handedOver = knownSettings().then((settings) =>
    handOver(tabId, { settings, opening, words: readFirstWords() }),
  );
  handedOver.catch(() => {
    // Refused as the reader is, which its own injection tells; or the tab is gone.
  });
  // One turn of the loop later: where the settings are known, they arrive before the reader asks for them.
  await Promise.resolve();
  return inject(tabId, READER_SCRIPT);
}

/** As `injectReader`, but never closes a reader that is open. */
export async function openReader(tabId: number, opening: Opening): Promise<boolean> {
  return (await isReaderOpen(tabId)) || injectReader(tabId, opening);
}

export async function isReaderOpen(tabId: number): Promise<boolean> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => globalThis.ledeReader?.signal.aborted === false,
  });
  return frame?.result === true;
}

export async function showChip(tabId: number, kind: ChipKind): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    args: [kind],
    func: (given: ChipKind) => {
      globalThis.ledeChip = given;
    },
  });
  await inject(tabId, CHIP_SCRIPT);
}

/** Brings a later script to a reader that is open in a frame. Says whether it ran. */
export function injectLater(name: LaterScript, { tabId, frameId }: Sender): Promise<boolean> {
  // What a page's process asks for may be anything.
  if (tabId === null || !LATER_SCRIPTS.includes(name)) return Promise.resolve(false);
  return inject(tabId, `${name}.js`, frameId === null ? undefined : [frameId]);
}

async function inject(tabId: number, file: string, frameIds?: number[]): Promise<boolean> {
  const target = frameIds ? { tabId, frameIds } : { tabId };
  const frames = await browser.scripting.executeScript({ target, files: [file] });
  // Firefox reports no error where it let the script into no page: only the script's own word counts.
  return frames.some((frame) => frame.result === SCRIPT_RAN);
}
