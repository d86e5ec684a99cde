/** A number without what it counts. */
export interface NumberRead {
  /** Indices of words, half-open. */
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly form: 'digits' | 'words' | 'vague';
  /** Letters written before and after the digits in one token, when they are no scale. */
  readonly prefix: string;
  readonly suffix: string;
  /** By how much a word or letter multiplies: 1e6 of "2 million". */
  readonly scale: number;
  /** The digits as printed; empty for words. */
  readonly printed: string;
}
