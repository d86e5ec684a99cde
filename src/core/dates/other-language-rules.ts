import { monthNamed } from '../article/month-names.ts';
import type { DateRule, Parts, Reading } from './date-mention.ts';
import { DASH } from './english-words.ts';
import { DATE_WORDS, type DateWords } from './other-languages.ts';
import { dayNamed, fixedYear, readingOfDay, yearOf } from './readings.ts';

/** Letters that are written together with the word behind: "ביוני", "بالأحد". */
const PREFIX: Readonly<Record<string, string>> = { he: '[בלמהוש]{0,2}-?', ar: '[بلوفك]{0,2}' };
const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\d%]|[.,]\\d)';
const NO_LETTER = '(?![\\p{L}\\p{N}])';

/** What month a name of the Levant means: two of them are two words, which no other language has. */
const LEVANTINE: Readonly<Record<string, number>> = {
  'كانون الثاني': 1,
  أيار: 5,
  'تشرين الأول': 10,
  'تشرين الثاني': 11,
  'كانون الأول': 12,
};

const monthOf = (word = ''): number | null => LEVANTINE[word] ?? monthNamed(word.replace('.', ''));

/** The patterns of a language other than English; none for one that we have no words of. */
export function rulesOfLanguage(language: string): DateRule[] {
  const words = DATE_WORDS[language];
  if (!words) return [];
  const start = `(?<![\\p{L}\\p{N}.,/-])${PREFIX[language] ?? ''}`;
  return [
    ...dated(words, start),
    ...periods(words, start),
    weekdays(words, start),
    ago(words, start),
    ...years(words),
  ];
}

const weekdayGroup = (words: DateWords) =>
  words.weekdays.map((day, i) => `(?<w${i}>${day})`).join('|');

function weekdayOf(parts: Parts): number | null {
  const index = [0, 1, 2, 3, 4, 5, 6].find((i) => parts[`w${i}`] !== undefined);
  return index ?? null;
}

function dated(words: DateWords, start: string): DateRule[] {
  const year = `(?:,? (?:${words.join}|del )?(?<year>${YEAR}))?`;
  const day = '(?<day>3[01]|[12]\\d|0?[1-9])(?:er|\\.|º)?';
  const join = words.join ? `(?:${words.join})?` : '';
  const weekday = `(?:(?:${weekdayGroup(words)}),? (?:(?:den|dem|le|el|الموافق|ה-?) ?)?)?`;
  const levant = `(?:(?<month2>${words.months})/)?`;
  return [
    {
      pattern: new RegExp(
        `${start}${weekday}${day}(?: ?(?:${DASH}|bis|au|al) ?(?<lastDay>3[01]|[12]\\d|0?[1-9])\\.?)? ${join}${levant}(?<month>${words.months})${NO_LETTER}${year}`,
        'giu',
      ),
      read: (parts) =>
        readingOfDay({
          month: monthOf(parts['month']),
          day: dayNamed(parts['day']),
          lastDay: dayNamed(parts['lastDay']),
          year: yearOf(parts['year']),
          weekday: weekdayOf(parts),
        }),
    },
    {
      pattern: new RegExp(
        `${start}${levant}(?<month>${words.months})${NO_LETTER} (?:${words.join}|del )?(?<year>${YEAR})`,
        'giu',
      ),
      read: readMonth,
    },
    {
      pattern: new RegExp(
        `(?<=(?<![\\p{L}\\p{N}])(?:${words.monthAfter}) )(?<month>${words.months})${NO_LETTER}`,
        'giu',
      ),
      read: readMonth,
    },
  ];
}

const readMonth = (parts: Parts): Reading | null =>
  readingOfDay({ month: monthOf(parts['month']), day: null, year: yearOf(parts['year']) });

function periods(words: DateWords, start: string): DateRule[] {
  const fromNow = (pattern: string, unit: 'day' | 'week' | 'month' | 'year', by: number) => ({
    pattern: new RegExp(`${start}(?:${pattern})${NO_LETTER}`, 'giu'),
    read: (): Reading => ({ kind: 'shift', unit, by, anchor: 'publication' }),
  });
  return [
    ...words.days.map(([pattern, by]) => fromNow(pattern, 'day', by)),
    ...words.periods.map(([pattern, unit, by]) => fromNow(pattern, unit, by)),
  ];
}

function weekdays(words: DateWords, start: string): DateRule {
  return {
    pattern: new RegExp(
      `${start}(?:${weekdayGroup(words)})(?<next> (?:prochain|próximo|que viene|المقبل|القادم|הבא))?(?<last> (?:dernier|pasado|الماضي|שעבר))?${NO_LETTER}`,
      'giu',
    ),
    read: (parts) => {
      const weekday = weekdayOf(parts);
      if (weekday === null) return null;
      const past = parts['last'] ? 'last' : null;
      return { kind: 'weekday', weekday, lead: parts['next'] ? 'next' : past };
    },
  };
}

const COUNTS =
  'ein un|zwei deux dos|drei trois tres|vier quatre cuatro|fünf cinq cinco|sechs six seis|sieben sept siete|acht huit ocho|neun neuf nueve|zehn dix diez|- -|zwölf douze doce';

function countOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const lower = word.toLowerCase();
  const index = COUNTS.split('|').findIndex((names) =>
    names
      .split(' ')
      .some(
        (name) =>
          lower === name || (/^(?:ein|un)/.test(lower) && name === lower.slice(0, name.length)),
      ),
  );
  return index < 0 ? null : index + 1;
}

function ago(words: DateWords, start: string): DateRule {
  return {
    pattern: new RegExp(`${start}${words.ago}${NO_LETTER}`, 'giu'),
    read: ({ count = '', unit = '' }) => {
      const number = countOf(count);
      const found = Object.keys(words.units).find((begin) => unit.toLowerCase().startsWith(begin));
      const by = found && words.units[found];
      if (number === null || !by) return { kind: 'vague', precision: 'year' };
      return { kind: 'shift', unit: by, by: -number, anchor: 'publication' };
    },
  };
}

/** Not behind another number or a word for "about", nor before what is counted. */
const BARE_YEAR =
  '(?<![\\p{L}\\p{N}.,:/$€£#-])(?<!(?:etwa|rund|circa|über|mehr als|fast|knapp|nur|bis zu|mindestens) )(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}%/-]|[.,:]\\d| ?[\\p{Lu}%€$]| Uhr| km| kg| m\\b)';

function years(words: DateWords): DateRule[] {
  const behindWord = `(?<=(?<![\\p{L}\\p{N}])(?:${words.yearAfter}) |\\()(?<year>${YEAR})${NO_LETTER}(?! (?:Menschen|Personen|Euro|personnes|euros|personas|millones|شخص|אנשים))`;
  const read: DateRule['read'] = ({ year }) => fixedYear(Number(year));
  const behind = { pattern: new RegExp(behindWord, 'giu'), read };
  return words.hasBareYears ? [behind, { pattern: new RegExp(BARE_YEAR, 'gu'), read }] : [behind];
}
