import type { Span } from '../text/span.ts';

export type Step = 1 | -1;

/** Where the reader is in the text. */
export interface ReadingPlace {
  /** The text on the screen. */
  readonly sight: Span;
  /** Where the reader was led to last; it counts as long as it is on the screen. */
  readonly last: Span | null;
}

/**
 * The number of the mention that comes next (or before) from where the reader is, over the ends of the text and
 * on from its other end; -1 where there is none.
 */
export function stepMention(mentions: readonly Span[], place: ReadingPlace, step: Step): number {
  const { sight, last } = place;
  const isThere = last !== null && last.start < sight.end && last.end > sight.start;
  // What stands at the top of the screen comes next: it has not been led to yet.
  const from = isThere ? last.start : sight.start - (step > 0 ? 1 : 0);
  const found =
    step > 0
      ? mentions.findIndex(({ start }) => start > from)
      : mentions.findLastIndex(({ start }) => start < from);
  if (found >= 0) return found;
  return step > 0 && mentions.length > 0 ? 0 : mentions.length - 1;
}
