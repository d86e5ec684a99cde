import type { Span } from '../text/span.ts';

/** A number of the text with its unit and what it counts. */
export interface Figure extends Span {
  /** As printed, with the noun that it counts: "400,000 state residents", "$2 billion", "8-year-old". */
  readonly text: string;
  /** Where the number alone stands. A name may be part of `text` ("six British players") and never of this. */
  readonly number: Span;
  /** `null` where the text gives only an order of magnitude: "dozens", "several thousand". */
  readonly value: number | null;
  /** In the plural: "percent", "dollars", "years old", "residents"; "share of districts" for a fraction. */
  readonly unit: string | null;
  /** What is counted, in the words of the text; the figure itself is left out as "…" where they stand around it. */
  readonly counts: string | null;
  /** "more than", "at least". */
  readonly qualifier: string | null;
  /** Filled by who knows the statements. */
  readonly source: string | null;
}
