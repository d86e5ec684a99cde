import type { Candidate, Reading } from './date-mention.ts';

type Yearless = Extract<Reading, { kind: 'yearless' }>;

/** How far a year may stand before its list, or before the month that it goes with. */
const REACH = 80;

/**
 * The years that a text itself gives for dates without one: the year over a list of days, that of the same day
 * elsewhere, or the one that the sentence has just named.
 */
export function yearsInText(
  text: string,
  candidates: readonly Candidate[],
): (candidate: Candidate) => number | null {
  const listed = yearsOfLists(text, candidates);
  const ofDays = yearsOfDays(candidates, listed);
  return (candidate) => {
    const { reading } = candidate;
    const inList = listed.get(candidate);
    if (inList !== undefined) return inList;
    if (reading.kind !== 'yearless' || reading.lead !== null || reading.yearBy !== undefined) {
      return null;
    }
    const sameDay = reading.day === null ? null : ofDays.get(keyOf(reading.month, reading.day));
    return sameDay ?? yearAround(text, candidates, candidate);
  };
}

const keyOf = (month: number, day: number) => month * 100 + day;

/** A list begins with a day behind a year and a colon, or on the line under it, and goes on at the start of lines. */
function yearsOfLists(text: string, candidates: readonly Candidate[]): Map<Candidate, number> {
  const years = new Map<Candidate, number>();
  let last: { year: number; key: number } | null = null;
  candidates.forEach((candidate, i) => {
    const { reading, start } = candidate;
    if (reading.kind !== 'yearless' || reading.day === null) return;
    const isItem = /(?:^|\n|: )[\s•*–-]*$/.test(text.slice(Math.max(0, start - 12), start));
    if (!isItem) return;
    const key = keyOf(reading.month, reading.day);
    last = headYear(text, candidates[i - 1], candidate) ?? (last && next(last, key));
    if (!last) return;
    last = { year: last.year, key };
    years.set(candidate, last.year);
  });
  return years;
}

/** A list that starts over in January has reached the next year. */
function next(last: { year: number; key: number }, key: number): { year: number; key: number } {
  return key + 600 < last.key ? { year: last.year + 1, key } : last;
}

function headYear(
  text: string,
  head: Candidate | undefined,
  item: Candidate,
): { year: number; key: number } | null {
  if (head?.reading.kind !== 'fixed' || head.reading.precision !== 'year') return null;
  const between = text.slice(head.end, item.start);
  const isHead = between.length <= REACH && /^[^.!?\n]*(?::\s*|\n+\s*)[\s•*–-]*$/.test(between);
  return isHead ? { year: Number(head.reading.value), key: 0 } : null;
}

/** The year of a day that is elsewhere printed with it; none where two years are. */
function yearsOfDays(
  candidates: readonly Candidate[],
  listed: ReadonlyMap<Candidate, number>,
): Map<number, number | null> {
  const years = new Map<number, number | null>();
  const note = (key: number, year: number) => {
    const known = years.get(key);
    years.set(key, known === undefined || known === year ? year : null);
  };
  for (const candidate of candidates) {
    const { reading } = candidate;
    if (reading.kind === 'fixed' && reading.precision === 'day') {
      const [year = 0, month = 0, day = 0] = reading.value.split('-').map(Number);
      note(keyOf(month, day), year);
    }
    const inList = listed.get(candidate);
    if (inList !== undefined) noteListed(reading, inList, note);
  }
  return years;
}

function noteListed(reading: Reading, year: number, note: (key: number, year: number) => void) {
  const { month, day } = reading as Yearless;
  if (day !== null) note(keyOf(month, day), year);
}

/** In front of a year that is only compared with, or where something began. */
const OTHER_TIME = /\b(?:since|than|than in|until|till|from|to|by|with|compared to)\s$/i;

function yearAround(
  text: string,
  candidates: readonly Candidate[],
  candidate: Candidate,
): number | null {
  const index = indexOf(candidates, candidate);
  return (
    yearBehind(text, candidates[index + 1], candidate) ??
    yearBefore(text, candidates[index - 1], candidate)
  );
}

/** "Between June 3 and June 7, 2013". */
function yearBehind(
  text: string,
  behind: Candidate | undefined,
  { end }: Candidate,
): number | null {
  if (behind?.reading.kind !== 'fixed' || !/day|month/.test(behind.reading.precision)) return null;
  const isJoined = /^,? ?(?:and|or|to|until|through|und|bis|et|au|y|al) ?$/.test(
    text.slice(end, Math.min(behind.start, end + 12)).trimStart(),
  );
  return isJoined ? Number(behind.reading.value.slice(0, 4)) : null;
}

/** "In 2011, protests began in March"; "the 2020 session that starts in January". */
function yearBefore(
  text: string,
  before: Candidate | undefined,
  candidate: Candidate,
): number | null {
  if (before?.reading.kind !== 'fixed' || before.reading.precision !== 'year') return null;
  const between = text.slice(before.end, candidate.start);
  if (between.length > REACH || /[.!?;:\n]/.test(between)) return null;
  const lead = text.slice(Math.max(0, before.start - 14), before.start);
  return OTHER_TIME.test(lead) ? null : Number(before.reading.value);
}

/** By halving, since a long text may have many dates. */
function indexOf(candidates: readonly Candidate[], candidate: Candidate): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.start ?? 0) < candidate.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
