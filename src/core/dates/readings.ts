import { monthNamed } from '../article/month-names.ts';
import { isDay, printDay, printMonth, printYear } from './calendar.ts';
import type { Lead, Reading } from './date-mention.ts';

/** The number at the start: "3rd", "1er", "12.". */
export function dayNamed(word: string | undefined): number | null {
  const number = Number.parseInt(word ?? '', 10);
  return number >= 1 && number <= 31 ? number : null;
}

const YEARS_AGO = /^(?:last|past|previous)/i;
const YEARS_AHEAD = /^(?:next|coming|following|upcoming)/i;

/** "last", "this past", "next", "this coming", "this". */
export function leadNamed(word: string | undefined): Lead {
  if (!word) return null;
  const bare = word.toLowerCase().replace(/^(?:this|the) (?=past|coming|last|next)/, '');
  if (YEARS_AGO.test(bare)) return 'last';
  return YEARS_AHEAD.test(bare) ? 'next' : 'this';
}

export function fixedYear(year: number): Reading {
  return { kind: 'fixed', value: printYear(year), precision: 'year' };
}

export function fixedSpan(from: string, to: string): Reading {
  return { kind: 'fixed', value: `${from}/${to}`, precision: 'span' };
}

export function fixedMonth(year: number, month: number): Reading {
  return { kind: 'fixed', value: printMonth(year, month), precision: 'month' };
}

export interface DayParts {
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  readonly weekday?: number | null;
  readonly lead?: Lead;
  /** The end of a stretch of days in one month. */
  readonly lastDay?: number | null;
}

/** A day, or a month where no day is given; the calendar must have it. */
export function readingOfDay(parts: DayParts): Reading | null {
  const { month, day, year, weekday = null, lead = null } = parts;
  const lastDay = parts.lastDay ?? null;
  if (month === null) return null;
  // A leap year, so that 29 February passes where the year is open.
  const fits = (number: number | null) =>
    number === null || isDay({ year: year ?? 2024, month, day: number });
  if (!fits(day) || !fits(lastDay)) return null;
  if (year === null) {
    const open = { kind: 'yearless', month, day, weekday, lead } as const;
    return lastDay === null ? open : { ...open, lastDay };
  }
  if (day === null) return fixedMonth(year, month);
  const value = printDay({ year, month, day });
  if (lastDay !== null) return fixedSpan(value, printDay({ year, month, day: lastDay }));
  return { kind: 'fixed', value, precision: 'day' };
}

/** The number of the month that a word begins; the words come from patterns that know full names. */
export function monthOf(word: string | undefined): number | null {
  return word ? monthNamed(word.replace('.', '')) : null;
}

export function yearOf(word: string | undefined): number | null {
  return word === undefined ? null : Number(word);
}
