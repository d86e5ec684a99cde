import { printMonth, printYear } from './calendar.ts';
import type { DateRule } from './date-mention.ts';
import { DASH, SEASON, YEAR } from './english-words.ts';
import { fixedMonth, fixedSpan, fixedYear, leadNamed } from './readings.ts';

const FREE = '(?<![\\p{L}\\p{N}$€£¥#@&/+=_~])(?<![\\d\\p{L}][.,:_-])';
const END = `(?![\\p{L}\\p{N}%°/_=&])(?![.,:]\\d)`;
const POSITION = '(?:(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]arlier in|[Ll]ater in)[ -])';
/** Words that come with a year, and hardly with a count. */
const YEAR_WORD =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Ff]rom|[Tt]hrough|[Bb]efore|[Aa]fter|[Oo]f|[Cc]irca|year|late|early|spring|summer|autumn|fall|winter|and|to|between|[Tt]he|its|his|their|[Bb]udget|[Cc]opyright|©) |[(\u2018’\u2010-\u2015-])';
/** What is counted after a number that looks like a year. */
const COUNTED =
  '(?! (?:[a-z]+ )?(?:people|men|women|children|troops|soldiers|fighters|percent|per cent|tons|tonnes|km|kilometers|kilometres|miles|meters|metres|feet|acres|hectares|square|dollars|euros|pounds|rubles|rupees|yen|yuan|years|days|hours|minutes|jobs|workers|employees|students|cases|homes|houses|buildings|refugees|residents|members|votes|shares|units|pages|copies|calories|degrees|words|million|billion|hundred|thousand|or so)\\b)(?! (?:others?|more|times)\\b)';
const COUNT_BEFORE =
  '(?<!\\b(?:than|(?<!(?:until|till|by|through|since) at )least|about|around|nearly|almost|some|over|roughly|approximately|another|only|up to|total of|page|No\\.|Room|Route|Highway|Flight|Windows|Model|Section|Article|Level|some of the) )';

const centuryOf = (year: string, short: string) =>
  short.length === 4 ? Number(short) : Number(year.slice(0, 2) + short);

/** Years that are named by their number, alone or two of them. */
export const yearRules = (): DateRule[] => [
  {
    pattern: new RegExp(
      `${FREE}(?<year>${YEAR}) ?[${DASH.slice(1, -1)}/] ?(?<last>${YEAR}|\\d\\d)${END}(?!${DASH}\\d)`,
      'gu',
    ),
    read: ({ year = '', last = '' }) => {
      const to = centuryOf(year, last);
      return to > Number(year) ? fixedSpan(year, printYear(to)) : null;
    },
  },
  {
    pattern: new RegExp(
      `${FREE}${COUNT_BEFORE}(?<part>[Tt]he (?:end|start|beginning|middle|rest|remainder|close) of |${POSITION})?(?<year>(?:19|20)\\d\\d)${END}${COUNTED}`,
      'gu',
    ),
    read: ({ part = '', year }) =>
      /end|close/i.test(part) ? fixedMonth(Number(year), 12) : fixedYear(Number(year)),
  },
  {
    pattern: new RegExp(
      `${FREE}${YEAR_WORD}${COUNT_BEFORE}(?<year>1[5-8]\\d\\d|21\\d\\d)${END}${COUNTED}`,
      'gu',
    ),
    read: ({ year }) => fixedYear(Number(year)),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:the )?(?:${POSITION})?(?:(?<century>1[5-9]|20)(?<decade>\\d)0|(?:['‘’]|(?<=\\d0s (?:and|or|to) |early |late |mid[ -]))(?<short>\\d)0)['’]?s(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    read: ({ century, decade, short }) => {
      const year =
        Number(century ?? (Number(short) < 2 ? 20 : 19)) * 100 + Number(decade ?? short) * 10;
      return fixedSpan(printYear(year), printYear(year + 9));
    },
  },
];

export const centuryRules = (): DateRule[] => [
  {
    pattern: new RegExp(
      `\\b[Tt]he ${POSITION}?(?<number>1\\d|20|21)(?:st|th)[ -]century\\b(?! \\p{L}+ (?:style|bridge|church|house|building))`,
      'gu',
    ),
    read: ({ number }) => {
      const last = Number(number) * 100;
      return fixedSpan(printYear(last - 99), printYear(last));
    },
  },
];

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const numberOf = (word: string) => ORDINALS[word.toLowerCase()] ?? Number.parseInt(word, 10);
const OF_YEAR = `(?:(?:,| of)? (?:fiscal (?:year )?)?(?<year>${YEAR})(?!\\d))?`;

/** Quarters, halves and seasons. */
export const partRules = (): DateRule[] => [
  {
    pattern: new RegExp(
      `\\b(?:the )?(?:(?<number>first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter|Q(?<q>[1-4]))\\b(?!-?final|back)${OF_YEAR}`,
      'gi',
    ),
    read: ({ number, q, year }) => months((numberOf(number ?? q ?? '') - 1) * 3 + 1, 3, year),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )(?<number>first|second) half of (?:(?<year>${YEAR})(?!\\d)|(?<lead>this|last|next|the) year)`,
      'gi',
    ),
    read: ({ number = '', year, lead }) => months(numberOf(number) * 6 - 5, 6, year, lead),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:the )?(?:(?:early|late|mid|earlier|later)[ -])?(?:the )?)${SEASON}(?: of)? (?<year>${YEAR})${END}`,
      'giu',
    ),
    read: ({ year }) => fixedYear(Number(year)),
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:(?:earlier|later|early|late) )?(?<lead>last|next|this(?: past| coming)?)|(?<=\\b(?:in|by|until|from|to|during|over|through|before|since|for|after|come) )the) ${SEASON}\\b(?! of\\b| in (?:prices|the|demand)| (?:cold|months?|sun|weather|break|games?|olympics|solstice|equinox)\\b|-)`,
      'gi',
    ),
    read: ({ lead }) => seasonIn(lead),
  },
];

function seasonIn(lead: string | undefined): ReturnType<DateRule['read']> {
  if (leadNamed(lead) === 'this')
    return { kind: 'shift', unit: 'year', by: 0, anchor: 'publication' };
  // Whether "last summer" is of this year depends on the month, the hemisphere, and the writer.
  return { kind: 'vague', precision: 'year' };
}

function months(
  first: number,
  count: number,
  year?: string,
  lead?: string,
): ReturnType<DateRule['read']> {
  const last = first + count - 1;
  if (year === undefined) return { kind: 'months', first, last, lead: leadNamed(lead) };
  return fixedSpan(printMonth(Number(year), first), printMonth(Number(year), last));
}
