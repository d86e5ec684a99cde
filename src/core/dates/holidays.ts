import { addDays, printDay, weekdayOf } from './calendar.ts';
import type { DateRule, Parts, Reading } from './date-mention.ts';
import { YEAR } from './english-words.ts';
import { leadNamed } from './readings.ts';

type InYear = (year: number) => string;

const fixed =
  (month: number, day: number): InYear =>
  (year) =>
    printDay({ year, month, day });

/** The nth weekday of a month; Monday is 0. */
const nth =
  (month: number, weekday: number, n: number): InYear =>
  (year) => {
    const first = { year, month, day: 1 };
    return printDay(addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7));
  };

const HOLIDAYS: Readonly<Record<string, InYear>> = {
  'new year’s day': fixed(1, 1),
  'new year’s eve': fixed(12, 31),
  'valentine’s day': fixed(2, 14),
  'christmas day': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
  'may day': fixed(5, 1),
  'independence day': fixed(7, 4),
  'fourth of july': fixed(7, 4),
  halloween: fixed(10, 31),
  'thanksgiving day': nth(11, 3, 4),
  thanksgiving: nth(11, 3, 4),
  'labor day': nth(9, 0, 1),
  'father’s day': nth(6, 6, 3),
};
/** Whose day hangs on the country, the church or the year. */
const MOVING =
  'Mother’s Day|Memorial Day|Election Day|Inauguration Day|Presidents’ Day|Veterans Day|Good Friday|Black Friday|Ash Wednesday|Palm Sunday|Super Tuesday|Cyber Monday|Easter(?: (?:Sunday|Monday))?|Earth Day|Canada Day|Bastille Day|Anzac Day|Australia Day';
const SURE =
  'New Year’s (?:Day|Eve)|Valentine’s Day|Christmas (?:Day|Eve)|Boxing Day|Thanksgiving(?: Day)?|Labor Day|Father’s Day|Fourth of July';
const pattern = (names: string) => names.replaceAll('’', "['’]");

/** Holidays. Those that are also other things need a word of time in front. */
export const holidayRules = (): DateRule[] => [
  {
    pattern: new RegExp(
      `\\b(?:(?<lead>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) )?(?<name>${pattern(`${SURE}|${MOVING}`)})\\b(?:,? (?<year>${YEAR})\\b)?(?! (?:[Pp]arade|[Dd]inner|[Ee]ggs?|[Bb]unny|[Bb]askets?|[Tt]urkey|[Mm]eals?|[Ff]easts?|[Ss]ales?|[Dd]eals?|[Ss]hopping|Day)\\b)`,
      'g',
    ),
    read: readHoliday,
  },
  {
    pattern: new RegExp(
      `(?:\\b(?<lead>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) |(?<=\\b(?:[Bb]y|[Oo]n|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter) ))(?<name>Christmas|Independence Day|May Day|Halloween)\\b(?:,? (?<year>${YEAR})\\b)?(?! (?!Day|Eve)\\p{L}+s?\\b(?<= (?:tree|trees|party|parties|market|markets|songs?|lights?|dinner|cards?|gifts?|presents?)))`,
      'gu',
    ),
    read: readHoliday,
  },
];

function readHoliday(parts: Parts): Reading {
  const inYear = HOLIDAYS[(parts['name'] ?? '').replace("'", '’').toLowerCase()];
  const value = parts['year'] && inYear?.(Number(parts['year']));
  if (value) return { kind: 'fixed', value, precision: 'day' };
  const day = inYear?.(2024);
  // Only where the day is the same in each year can the nearest one be told from the day alone.
  if (!day || inYear?.(2025).slice(5) !== day.slice(5)) return { kind: 'vague', precision: 'day' };
  return {
    kind: 'yearless',
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8)),
    weekday: null,
    lead: leadNamed(parts['lead']),
  };
}
