/** Pieces of patterns for English dates, kept in one place because many patterns share them. */

/** With a day or a year beside it, a month may be shortened. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
/** Alone, it is written out. */
export const FULL_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const ANY_WEEKDAY = `(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?)`;
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const YEAR = '(?:1[5-9]|20)\\d\\d';
export const PART_OF_DAY = '(?:morning|afternoon|evening|night)';
export const UNIT = '(?:day|week|month|year)';
/** What is counted back and forth, also where it can't be resolved. */
export const UNITS = '(?:day|week|fortnight|month|quarter|year|decade|century|centurie)s?';
export const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|several|(?:a )?few|a couple(?: of)?|couple(?: of)?|many|half a|half-dozen|dozen)';
export const SEASON = '(?:spring|summer|autumn|fall|winter)';
/** Not every dash joins numbers, but these do. */
export const DASH = '[-\u2010-\u2015]';

const WEEKDAY_STARTS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** Monday is 0. */
export function weekdayNamed(word: string | undefined): number | null {
  if (!word) return null;
  const index = WEEKDAY_STARTS.indexOf(word.slice(0, 2).toLowerCase());
  return index < 0 ? null : index;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1])
    .concat([
      ['a', 1],
      ['an', 1],
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
    ]),
);

/** `null` for "several" and the like. */
export function countNamed(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  return NUMBERS.get(word.toLowerCase()) ?? null;
}
