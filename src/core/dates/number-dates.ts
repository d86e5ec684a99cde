import { isDay, printDay } from './calendar.ts';
import type { DateRule, Parts, Reading } from './date-mention.ts';

const CLEAR = '(?<![\\p{L}\\p{N}.,:/_-])';
const CLEAR_BEHIND = '(?![\\p{L}\\p{N}/_-]|[.,:]\\d)';

/** Dates in numbers: the same in all languages. */
export const numberRules = (): DateRule[] => [
  {
    pattern: new RegExp(
      `${CLEAR}(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?:[T ](?<time>\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d{1,6})?)?(?<zone>Z|[+-]\\d\\d:\\d\\d)?)?${CLEAR_BEHIND}`,
      'gu',
    ),
    read: readIso,
  },
  {
    pattern: new RegExp(
      `${CLEAR}(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d|\\d\\d(?<=/\\d\\d|\\.\\d\\d))${CLEAR_BEHIND}`,
      'gu',
    ),
    read: readNumbers,
  },
];

function readIso({ year, month, day, time, zone }: Parts): Reading | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isDay(date) || date.year < 1000) return null;
  if (!time) return { kind: 'fixed', value: printDay(date), precision: 'day' };
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  return { kind: 'fixed', value: `${printDay(date)}T${time}${zone ?? ''}`, precision: 'minute' };
}

function readNumbers({ first, second, mark, year = '' }: Parts): Reading | null {
  const [one, two] = [Number(first), Number(second)];
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const dayFirst = { year: full, month: two, day: one };
  const monthFirst = { year: full, month: one, day: two };
  const isEither = isDay(dayFirst) && isDay(monthFirst) && one !== two;
  // With dots, the day comes first wherever dates are written so.
  if (isEither && mark !== '.') return { kind: 'either', first: one, second: two, year: full };
  const date = [dayFirst, monthFirst].find(isDay);
  return date ? { kind: 'fixed', value: printDay(date), precision: 'day' } : null;
}
