import { type FoldedText, foldedTextOf } from '../text/folded-text.ts';
import type { Span } from '../text/span.ts';

export interface Matches {
  /** In the text as it is printed, in order, none over another. */
  readonly spans: readonly Span[];
  /** There are more than these. */
  readonly isCut: boolean;
}

/** Nobody steps through more, and each is a box to be drawn. */
export const MOST_MATCHES = 2000;

/** Stands between texts of which no match may reach into the next. */
export const TEXT_BREAK = '\0';

const NOTHING: Matches = { spans: [], isCut: false };
/** Printed with a space, or not yet typed to its end. */
const LOOSE_ARTICLE = /(^|\s)[ae]l(?: (?=\S)|-?$)/g;

/**
 * All places of some words in a text, whatever their case, accents, apostrophes and dashes. The Arabic article may
 * be there or not: "al Assad" is looked for as "Assad" where it is not found as it is.
 */
export function findInText(typed: string, text: FoldedText): Matches {
  const wanted = foldedTextOf(typed.replaceAll(TEXT_BREAK, '')).text.trim();
  if (wanted === '') return NOTHING;
  const found = placesOf(wanted, text);
  const bare = wanted.replace(LOOSE_ARTICLE, '$1').trim();
  return found.spans.length > 0 || bare === wanted || bare === '' ? found : placesOf(bare, text);
}

function placesOf(wanted: string, { text, starts, ends }: FoldedText): Matches {
  const spans: Span[] = [];
  let at = text.indexOf(wanted);
  while (at >= 0 && spans.length < MOST_MATCHES) {
    const last = at + wanted.length - 1;
    spans.push({ start: starts[at] ?? 0, end: ends[last] ?? 0 });
    at = text.indexOf(wanted, last + 1);
  }
  return { spans, isCut: at >= 0 };
}
