import {
  addDays,
  type Day,
  dayNumber,
  isDay,
  printDay,
  printMonth,
  shift,
  weekdayOf,
  weekOf,
} from './calendar.ts';
import type { DatePrecision, Reading, Unit } from './date-mention.ts';
import type { Direction } from './tense.ts';

/** What a reading is resolved with. */
export interface Ground {
  readonly published: Day | null;
  /** The year that the text gives for dates without one. */
  readonly year: number | null;
  /** The date that the text named last, for "the following year". */
  readonly before: string | null;
  readonly direction: Direction;
  readonly isDayFirst: boolean | null;
}

export interface Resolution {
  readonly resolved: string | null;
  readonly precision: DatePrecision;
  readonly needsPublication: boolean;
}

export function resolveReading(reading: Reading, ground: Ground): Resolution {
  switch (reading.kind) {
    case 'fixed':
      return { resolved: reading.value, precision: reading.precision, needsPublication: false };
    case 'vague':
      return { resolved: null, precision: reading.precision, needsPublication: true };
    case 'weekday':
      return open('day', ground.published && nearWeekday(reading, ground.published, ground));
    case 'yearless':
      return resolveYearless(reading, ground);
    case 'shift':
      return resolveShift(reading, ground);
    case 'stretch':
      return open('span', ground.published && stretch(reading, ground.published));
    case 'months':
      return resolveMonths(reading, ground);
    case 'either':
      return resolveEither(reading, ground);
  }
}

const open = (precision: DatePrecision, resolved: string | null): Resolution => ({
  resolved,
  precision,
  needsPublication: true,
});

type Of<Kind extends Reading['kind']> = Extract<Reading, { kind: Kind }>;

/** The same weekday as that of publication is that very day. */
function nearWeekday(
  { weekday, lead, weekBy }: Of<'weekday'>,
  published: Day,
  { direction }: Ground,
): string {
  if (weekBy !== undefined) {
    return printDay(addDays(published, weekBy * 7 + weekday - weekdayOf(published)));
  }
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (lead === 'next') return printDay(addDays(published, ahead || 7));
  const back = ahead === 0 ? 0 : ahead - 7;
  if (lead === 'last') return printDay(addDays(published, back || -7));
  const isAhead = direction === 'ahead' || (direction === null && lead === 'this');
  return printDay(addDays(published, isAhead ? ahead : back));
}

function resolveYearless(reading: Of<'yearless'>, ground: Ground): Resolution {
  const precision: DatePrecision = reading.lastDay
    ? 'span'
    : reading.day === null
      ? 'month'
      : 'day';
  if (ground.year !== null && fitsWeekday(reading, ground.year)) {
    const resolved = printYearless(reading, ground.year);
    return { resolved, precision, needsPublication: false };
  }
  const year = ground.published && yearNear(reading, ground.published, ground.direction);
  return open(precision, year ? printYearless(reading, year) : null);
}

function fitsWeekday({ month, day, weekday }: Of<'yearless'>, year: number): boolean {
  const date = { year, month, day: day ?? 1 };
  return isDay(date) && (weekday === null || day === null || weekdayOf(date) === weekday);
}

function printYearless({ month, day, lastDay }: Of<'yearless'>, year: number): string {
  if (day === null) return printMonth(year, month);
  const first = printDay({ year, month, day });
  return lastDay === undefined ? first : `${first}/${printDay({ year, month, day: lastDay })}`;
}

/** Nearer than this, a date is taken for the coming one even where the verb is in the past: "was told to be ready by". */
const SOON = 20;

function yearNear(reading: Of<'yearless'>, published: Day, direction: Direction): number | null {
  if (reading.yearBy !== undefined) return yearAway(reading, published.year + reading.yearBy);
  const candidates = [-1, 0, 1]
    .map((by) => published.year + by)
    .filter((year) => fitsWeekday(reading, year))
    .map((year) => ({ year, away: distance(reading, year, published) }));
  const past = candidates.filter(({ away }) => away <= 0).at(-1);
  const coming = candidates.find(({ away }) => away >= 0);
  if (!past || !coming || reading.lead === 'last')
    return (lastBut(reading, candidates) ?? coming)?.year ?? null;
  if (reading.lead === 'next') return (candidates.find(({ away }) => away > 0) ?? coming).year;
  if (direction === 'ahead') return coming.year;
  const nearest = -past.away <= coming.away ? past : coming;
  return direction === 'behind' && coming.away > SOON ? past.year : nearest.year;
}

function yearAway(reading: Of<'yearless'>, year: number): number | null {
  return year > 0 && year <= 9999 && fitsWeekday(reading, year) ? year : null;
}

/** The one before the present month, for "last March" in a March. */
function lastBut<Candidate extends { readonly away: number }>(
  reading: Of<'yearless'>,
  candidates: readonly Candidate[],
): Candidate | undefined {
  return candidates.filter(({ away }) => (reading.lead === 'last' ? away < 0 : away <= 0)).at(-1);
}

/** Days from publication; none within the same month, where only a month is named. */
function distance({ month, day }: Of<'yearless'>, year: number, published: Day): number {
  if (day !== null) return dayNumber({ year, month, day }) - dayNumber(published);
  return ((year - published.year) * 12 + month - published.month) * 30;
}

const PRECISION: Readonly<Record<Unit, DatePrecision>> = {
  day: 'day',
  week: 'day',
  month: 'month',
  year: 'year',
};

function resolveShift({ unit, by, anchor }: Of<'shift'>, ground: Ground): Resolution {
  if (anchor === 'text') return resolveFromText(unit, by, ground.before);
  const { published } = ground;
  if (unit === 'week' && Math.abs(by) <= 1) return open('span', published && weekOf(published, by));
  return open(PRECISION[unit], published && shift(published, unit, by));
}

/** "Two months later" than 1983 is no more exact than 1983. */
function resolveFromText(unit: Unit, by: number, before: string | null): Resolution {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(before ?? '') ?? [];
  if (!year) return open(PRECISION[unit], null);
  const from = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  const shifted = shift(from, unit, by) ?? '';
  const unknown = { resolved: null, precision: PRECISION[unit], needsPublication: false };
  if (!shifted || (!day && (unit === 'day' || unit === 'week'))) return unknown;
  const isExact = unit === 'year' || month !== undefined;
  if (isExact) return { ...unknown, resolved: shifted };
  return { resolved: shifted.slice(0, 4), precision: 'year', needsPublication: false };
}

function stretch({ unit, from, to }: Of<'stretch'>, published: Day): string | null {
  const first = shift(published, unit, from);
  const last = shift(published, unit, to);
  return first && last ? `${first}/${last}` : null;
}

function resolveMonths({ first, last, lead }: Of<'months'>, ground: Ground): Resolution {
  const by = { last: -1, next: 1, this: 0 }[lead ?? 'this'];
  // A quarter that lies ahead may well be last year's, so only the year in the text or the past is certain.
  const base = ground.published && ground.published.year + by;
  const year =
    base !== null && ground.published && lead === null && first > ground.published.month
      ? null
      : base;
  if (ground.year !== null && lead === null) {
    return {
      resolved: monthsOf(ground.year, first, last),
      precision: 'span',
      needsPublication: false,
    };
  }
  return open('span', year === null ? null : monthsOf(year, first, last));
}

const monthsOf = (year: number, first: number, last: number) =>
  `${printMonth(year, first)}/${printMonth(year, last)}`;

function resolveEither({ first, second, year }: Of<'either'>, ground: Ground): Resolution {
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  const { isDayFirst, published } = ground;
  if (isDayFirst !== null) {
    const resolved = printDay(isDayFirst ? dayFirst : monthFirst);
    return { resolved, precision: 'day', needsPublication: false };
  }
  const near = [dayFirst, monthFirst].filter(
    (day) => published && Math.abs(dayNumber(day) - dayNumber(published)) <= NEWS,
  );
  const only = near.length === 1 ? near[0] : undefined;
  return open('day', only ? printDay(only) : null);
}

/** News is about days at most so far away, if one of two is to be chosen. */
const NEWS = 14;
