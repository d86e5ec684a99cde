import type { DateMention } from '../dates/date-mention.ts';

/** What an article tells of one day, month, year or stretch of time. */
export interface TimelineEntry {
  /** As in `DateMention.resolved`; `null` for those that nothing resolves. */
  readonly when: string | null;
  /** Lay ahead when the article was published; `false` where that is not known. */
  readonly isAhead: boolean;
  /** In the order of the text. */
  readonly dates: readonly DateMention[];
}

/**
 * The days of an article from the first to the last, those that stay open at the end.
 *
 * @param published ISO 8601, or `null`
 */
export function timelineOf(
  dates: readonly DateMention[],
  published: string | null,
): TimelineEntry[] {
  const byTime = new Map<string | null, DateMention[]>();
  for (const date of dates) {
    const when = date.resolved && dayOf(date.resolved);
    byTime.set(when, [...(byTime.get(when) ?? []), date]);
  }
  const today = published?.slice(0, 10) ?? null;
  return [...byTime]
    .map(([when, own]) => ({
      ...{ when, dates: own },
      isAhead: when !== null && today !== null && beginOf(when) > today,
    }))
    .sort((a, b) => compare(a.when, b.when));
}

/** Two times of one day are one day. */
function dayOf(resolved: string): string {
  return resolved
    .split('/')
    .map((each) => each.slice(0, 10))
    .join('/');
}

function beginOf(when: string): string {
  return when.split('/')[0] ?? when;
}

/** By their beginnings: a year before its months, and what is open behind all. */
function compare(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}
