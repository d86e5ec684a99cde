import type { Opening } from '../core/automatic/restraint.ts';
import type { Words } from '../core/reader/first-words.ts';
import type { ReadingPlace } from '../core/reader/kept-places.ts';
import type { Settings } from '../core/settings.ts';

/** What the reader is given to start with. */
export interface HandOver {
  readonly settings: Settings;
  readonly opening: Opening;
  /** Those that the reader says by itself; it asks the browser for others. */
  readonly words: Words;
  /** Where the article was left earlier. */
  readonly place: ReadingPlace | null;
}

/** What the chip says: it offers to read, or tells that the reader will ask from now on. */
export type ChipKind = 'offer' | 'turned-to-ask';

/**
 * What scripts of this extension leave for each other in its own world of a page, out of the page's reach.
 * They are injected one by one, so nothing else connects them.
 */
declare global {
  /** Of an open reader. */
  var ledeReader: AbortController | undefined;
  var ledeHandOver: HandOver | undefined;
  var ledeHandOverArrived: (() => void) | undefined;
  var ledeChip: ChipKind | undefined;
  /** Takes the curtain away that hides the page until the reader is on top. */
  var ledeCurtain: (() => void) | undefined;
}
