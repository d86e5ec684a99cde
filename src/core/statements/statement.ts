import type { Span } from '../text/span.ts';

/** Words that the article gives as somebody's. Always the article's own words, never ours. */
export interface Statement extends Span {
  /** All of it between quotation marks, some words of a clause, or reported without marks. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** Within the span; without the marks. */
  readonly quoted: readonly (readonly [start: number, end: number])[];
  /** The entity that speaks; `null` where the text names none, or only by what it is ("a doctor"). */
  readonly speaker: string | null;
  /** The speaker as printed where the words are given; `null` where the text does not say. */
  readonly speakerText: string | null;
  /** "said", "according to" as printed; `null` where it follows from the words around. */
  readonly cue: string | null;
  /** 0 to 1, that the speaker is right; from `CERTAIN` on it may be shown without a question. */
  readonly confidence: number;
  /** Entities that may be meant, the likeliest first, where the speaker is not certain. */
  readonly candidates: readonly string[];
  /** Whoever passed it on, as printed: "SANA" in "the minister said, SANA reported". */
  readonly outlet: string | null;
  /** Words by which the article keeps its distance: "reportedly", "appeared to". */
  readonly hedges: readonly string[];
}

export const CERTAIN = 0.8;
