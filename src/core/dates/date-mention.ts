import type { Span } from '../text/span.ts';

export type DatePrecision = 'minute' | 'day' | 'month' | 'year' | 'span';

/** A date or a day phrase of a text. */
export interface DateMention extends Span {
  readonly text: string;
  /** `2013`, `2013-06`, `2013-05-31`, `2013-05-31T14:00+03:00`, or two of them: `2013-04/2013-06`. */
  readonly resolved: string | null;
  readonly precision: DatePrecision;
  /** The words alone don't say which date is meant: it hangs on when they were published. */
  readonly needsPublication: boolean;
}

export interface DateContext {
  /** ISO 8601, a day or finer; never a clock of ours. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** Which way from now a phrase points, as far as its own words say. */
export type Lead = 'last' | 'this' | 'next' | null;

export type Unit = 'day' | 'week' | 'month' | 'year';

/** What the words of a phrase say, before anything around them is asked. */
export type Reading =
  | { readonly kind: 'fixed'; readonly value: string; readonly precision: DatePrecision }
  /** Day and month, or a month, without a year; the weekday stands beside it. */
  | {
      readonly kind: 'yearless';
      readonly month: number;
      readonly day: number | null;
      readonly lastDay?: number;
      readonly weekday: number | null;
      readonly lead: Lead;
      /** "May last year": so many years from that of publication. */
      readonly yearBy?: number;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly lead: Lead;
      /** "Friday last week": so many weeks from that of publication. */
      readonly weekBy?: number;
    }
  /** So many units from an anchor: the publication, or the date that the text named before. */
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      readonly by: number;
      readonly anchor: 'publication' | 'text';
    }
  /** From one shift to another: "the past two years". */
  | {
      readonly kind: 'stretch';
      readonly unit: Unit;
      readonly from: number;
      readonly to: number;
    }
  /** A quarter or half of a year that is not named. */
  | { readonly kind: 'months'; readonly first: number; readonly last: number; readonly lead: Lead }
  /** "04/05/2013": day and month may be either. */
  | {
      readonly kind: 'either';
      readonly first: number;
      readonly second: number;
      readonly year: number;
    }
  | { readonly kind: 'vague'; readonly precision: DatePrecision };

/** A stretch of text with what its words say. */
export interface Candidate extends Span {
  readonly reading: Reading;
}

/** A pattern and what its parts mean; `null` where they turn out to be no date. */
export interface DateRule {
  readonly pattern: RegExp;
  readonly read: (parts: Parts) => Reading | null;
}

/** The named groups of a match. */
export type Parts = Readonly<Record<string, string | undefined>>;
