import { LATER_SCRIPTS, type LaterScript } from '../contract/later-script.ts';
import type { ChipKind } from '../contract/page-world.ts';
import type { Sender } from '../contract/rpc.ts';
import { withoutFragment } from '../core/article/article-address.ts';
import type { Opening } from '../core/automatic/restraint.ts';
import { findPlace, type ReadingPlace } from '../core/reader/kept-places.ts';
import { browser } from './browser.ts';
import { readFirstWords } from './browser-messages.ts';
import { handOver } from './hand-over.ts';
import { knownSettings } from './known-settings.ts';
import { loadVisits } from './visit-store.ts';

const READER_SCRIPT = 'reader.js';
const CHIP_SCRIPT = 'chip.js';
/** The value that the build has every bundle end with. */
const SCRIPT_RAN = 'lede';

/** Where a reader opens. */
export interface ReaderTab {
  readonly tabId: number;
  /** The page's address, where the browser tells it. */
  readonly url: string | undefined;
  readonly isPrivate: boolean;
}

/** Runs the reader in a tab, where it opens or, if it is open, closes. Says whether it ran. */
export async function injectReader(tab: ReaderTab, opening: Opening): Promise<boolean> {
  const { tabId } = tab;
  const given = Promise.all([knownSettings(), placeIn(tab)]);
  const give = async () => {
    try {
      const [settings, place] = await given;
      await handOver(tabId, { settings, opening, place, words: readFirstWords() });
      return true;
    } catch {
      return false;
    }
  };
  const isGiven = give();
  // Where both are known, they arrive before the reader asks for them; nothing else is waited for.
  await Promise.race([given, new Promise((resolve) => setTimeout(resolve))]);
  const ran = await inject(tabId, READER_SCRIPT);
  // Access may come between the two, or the tab may be gone.
  if (ran && !(await isGiven)) await give();
  return ran;
}

/** As `injectReader`, but never closes a reader that is open. */
export async function openReader(tab: ReaderTab, opening: Opening): Promise<boolean> {
  return (await isReaderOpen(tab.tabId)) || injectReader(tab, opening);
}

async function placeIn({ tabId, url, isPrivate }: ReaderTab): Promise<ReadingPlace | null> {
  if (url === undefined) return null;
  const { places } = await loadVisits();
  return findPlace(places, withoutFragment(url), isPrivate ? tabId : null);
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
