import type { DateRule } from './date-mention.ts';
import { FULL_MONTH } from './english-words.ts';
import { monthOf, readingOfDay } from './readings.ts';

/** Words in front of a month that no name or verb has there. */
const IN_TIME = `(?:${'in|since|until|till|by|during|throughout|through|from|before|after|between|of|for|and|or|to|than|as of|late|early|starting|beginning|ending|ended|effective|mid|the|an?|its|his|her|their|our|that|this|previous|now|with|compared with|versus|vs\\.?'
  .split('|')
  .map((word) => word.replace(/^\w/, (letter) => `[${letter.toUpperCase()}${letter}]`))
  .join('|')})`;
const SURE = '(?:January|February|July|September|October|November|December)';
/** Also a verb, or somebody's name. */
const UNSURE = '(?:March|April|May|June|August)';
/** In front of a name as well as of a month: what stands behind must decide. */
const NO_NAME_BEHIND = '(?![ -](?:\\p{Lu}|[a-z]+ed\\b|said|says|told|is|has|was|will))';

/** Months that stand alone. "May" and "March" mostly mean something else, so they need company. */
export const bareMonthRules = (): DateRule[] => {
  const read: DateRule['read'] = (parts) =>
    readingOfDay({ month: monthOf(parts['month']), day: null, year: null });
  return [
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}-])(?<!\\d )(?<month>${SURE})(?![\\p{L}\\p{N}-]| \\d)`,
        'gu',
      ),
      read,
    },
    {
      pattern: new RegExp(
        `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hroughout|[Ll]ast|[Nn]ext) )(?<month>${UNSURE})(?![\\p{L}\\p{N}-])`,
        'gu',
      ),
      read,
    },
    {
      pattern: new RegExp(
        `(?<=\\b${IN_TIME} )(?<month>${UNSURE})(?![\\p{L}\\p{N}-])${NO_NAME_BEHIND}`,
        'gu',
      ),
      read,
    },
    {
      pattern: /(?<![\p{L}\p{N}-])(?<month>March|May|August)(?=['’]s )/gu,
      read,
    },
  ];
};

const MONTH_AS_NAME = new RegExp(
  `(?:\\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|Theresa|Brian|James|Secretary|Minister|President|Senator|Sen\\.|Rep\\.)\\.? )(${FULL_MONTH})\\b`,
  'g',
);

/** Months that a text also has as a surname. */
export function monthsUsedAsNames(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(MONTH_AS_NAME), (match) => match[1] ?? ''));
}
