import type { Line } from './line.ts';

/** A figure before its surroundings are read. */
export interface Draft {
  /** Indices of words, half-open: the figure, and the number in it. */
  readonly from: number;
  readonly to: number;
  readonly number: { readonly from: number; readonly to: number };
  readonly value: number | null;
  readonly unit: string | null;
  /** " per month", when the unit is still to be found. */
  readonly per?: string;
  readonly kind: 'count' | 'amount' | 'age' | 'share' | 'bare';
}

/** What was read at a word: figures, or none, and where to go on. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly next: number;
}

export type Reader = (line: Line, at: number) => Reading | null;
