import { printDay, printMonth } from './calendar.ts';
import type { DateRule, Parts, Reading } from './date-mention.ts';
import {
  ANY_WEEKDAY,
  DASH,
  DAY,
  FULL_MONTH,
  MONTH,
  PART_OF_DAY,
  WEEKDAY,
  weekdayNamed,
  YEAR,
} from './english-words.ts';
import { dayNamed, fixedSpan, leadNamed, monthOf, readingOfDay, yearOf } from './readings.ts';

const BEFORE_DATE = `(?:(?<weekday>${ANY_WEEKDAY})(?: ${PART_OF_DAY})?(?:, (?:the )?| the | )\\(?)?`;
/** Behind a day: no larger number, no time of day, no amount. */
const DAY_END = '(?![\\d%])(?![.,:]\\d)(?! ?(?:million|billion|percent|per cent)\\b)';
const YEAR_END = '(?![\\d%])(?![.,]\\d)';
const TO = `(?: ?${DASH} ?| to | through | until )`;

function readDay(parts: Parts): Reading | null {
  const month = monthOf(parts['month']);
  const year = yearOf(parts['year']);
  const weekday = weekdayNamed(parts['weekday']);
  const day = dayNamed(parts['day']);
  const lastMonth = monthOf(parts['lastMonth']);
  const lastDay = dayNamed(parts['lastDay']);
  if (lastMonth === null || lastDay === null) {
    return readingOfDay({ month, day, year, weekday, lastDay });
  }
  if (month === null || day === null || year === null) return { kind: 'vague', precision: 'span' };
  const firstYear = month > lastMonth ? year - 1 : year;
  return fixedSpan(
    printDay({ year: firstYear, month, day }),
    printDay({ year, month: lastMonth, day: lastDay }),
  );
}

/** "Friday, Dec. 6", "Monday night (Nov. 18)", "June 9–11, 2020", "9 June", "the 9th of June". */
export const dayRules = (): DateRule[] => [
  {
    pattern: new RegExp(
      `\\b${BEFORE_DATE}(?<month>${MONTH}) ?(?<day>${DAY})${DAY_END}(?:${TO}(?:(?<lastMonth>${MONTH}) ?)?(?<lastDay>${DAY})${DAY_END})?(?:(?:,? ?|, of )(?<year>${YEAR})${YEAR_END})?`,
      'g',
    ),
    read: readDay,
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,:/$€£-])\\b${BEFORE_DATE}(?<day>${DAY})(?:(?: (?<month1>${MONTH}))?${TO}(?<lastDay>${DAY}))? (?:of )?(?<month>${MONTH})(?![a-z])(?:,? (?<year>${YEAR})${YEAR_END})?`,
      'g',
    ),
    read: (parts) =>
      parts['month1']
        ? readDay({ ...parts, month: parts['month1'], lastMonth: parts['month'] })
        : readDay(parts),
  },
];

/** "June 2020", "early January 2014", "from April to June 2013", "the end of January". */
export const monthRules = (): DateRule[] => [
  {
    pattern: new RegExp(
      `\\b(?<first>${MONTH})(?: (?<firstYear>${YEAR})(?= ?${DASH}))?${TO}(?<last>${MONTH})(?: of)?,? (?<year>${YEAR})${YEAR_END}`,
      'g',
    ),
    read: readMonths,
  },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he (?:end|start|beginning|middle|rest|remainder) of |(?:[Ee]arly|[Mm]id|[Ll]ate)[ ${'\u2010'}-])?(?<month>${MONTH})(?:,? | of )(?<year>${YEAR})${YEAR_END}`,
      'g',
    ),
    read: (parts) =>
      readingOfDay({ month: monthOf(parts['month']), day: null, year: yearOf(parts['year']) }),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<lead>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?)|(?:[Ee]arly|[Mm]id|[Ll]ate|[Ll]ater in|[Ee]arlier in)|[Tt]he (?:end|start|beginning|middle|rest) of)[ -](?<month>${FULL_MONTH})\\b(?! \\d)`,
      'g',
    ),
    read: (parts) =>
      readingOfDay({
        month: monthOf(parts['month']),
        day: null,
        year: null,
        lead: leadNamed(parts['lead']),
      }),
  },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he year (?:to|through|ended|ending|ending in) )(?<month>${FULL_MONTH}) (?<year>${YEAR})${YEAR_END}`,
      'g',
    ),
    read: (parts) => {
      const [month, year] = [monthOf(parts['month']) ?? 12, Number(parts['year'])];
      const start = month === 12 ? printMonth(year, 1) : printMonth(year - 1, month + 1);
      return fixedSpan(start, printMonth(year, month));
    },
  },
];

function readMonths(parts: Parts): Reading | null {
  const [first, last] = [monthOf(parts['first']), monthOf(parts['last'])];
  const year = Number(parts['year']);
  if (first === null || last === null) return null;
  const given = yearOf(parts['firstYear']);
  const firstYear = given ?? (first > last ? year - 1 : year);
  return fixedSpan(printMonth(firstYear, first), printMonth(year, last));
}

const BY_LEAD = { last: -1, this: 0, next: 1 } as const;
const byLead = (lead: string | undefined) => BY_LEAD[leadNamed(lead) ?? 'this'];

/** "May last year", "Nov. 3 of this year", "Friday last week". */
export const pairedRules = (): DateRule[] => [
  {
    pattern: new RegExp(
      `\\b(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[ -])?(?:(?<month>${MONTH}) (?<day>${DAY})|(?<fullMonth>${FULL_MONTH}))(?: of)? (?<lead>this|last|next) year\\b`,
      'g',
    ),
    read: (parts) => {
      const month = monthOf(parts['month'] ?? parts['fullMonth']);
      const reading = readingOfDay({ month, day: dayNamed(parts['day']), year: null });
      if (reading?.kind !== 'yearless') return null;
      return { ...reading, yearBy: byLead(parts['lead']) };
    },
  },
  {
    pattern: new RegExp(
      `\\b(?<weekday>${WEEKDAY})(?: ${PART_OF_DAY})?(?: of)? (?<lead>this|last|next) week\\b`,
      'g',
    ),
    read: (parts) => {
      const weekday = weekdayNamed(parts['weekday']);
      if (weekday === null) return null;
      return { kind: 'weekday', weekday, lead: null, weekBy: byLead(parts['lead']) };
    },
  },
];

/** Weekdays that come again and again, and those that name an event. */
const NO_SINGLE_DAY =
  '(?<!\\b(?:[Ee]very|[Ee]ach|[Ee]very other|[Ss]ome|[Mm]ost|[Aa]ny|Black|Good|Bloody|Super|Cyber|Ash|Palm|Easter|Holy|Fat|Shrove|Casual|Giving) )';

export const weekdayRules = (): DateRule[] => [
  {
    pattern: new RegExp(
      `\\b${NO_SINGLE_DAY}(?:(?<lead>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) )?(?<weekday>${WEEKDAY})(?: ${PART_OF_DAY})?\\b(?! (?:Night|Times|Morning|Mail|Herald|Telegraph|Mirror))`,
      'g',
    ),
    read: (parts) => {
      const weekday = weekdayNamed(parts['weekday']);
      return weekday === null ? null : { kind: 'weekday', weekday, lead: leadNamed(parts['lead']) };
    },
  },
];
