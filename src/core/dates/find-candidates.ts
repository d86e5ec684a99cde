import { once } from '../once.ts';
import type { Candidate, DateRule } from './date-mention.ts';
import { bareMonthRules, monthsUsedAsNames } from './english-bare-months.ts';
import { dayRules, monthRules, pairedRules, weekdayRules } from './english-days.ts';
import { countedRules, dayWordRules, periodRules } from './english-relative.ts';
import { centuryRules, partRules, yearRules } from './english-years.ts';
import { holidayRules } from './holidays.ts';
import { numberRules } from './number-dates.ts';
import { rulesOfLanguage } from './other-language-rules.ts';
import { DATE_WORDS } from './other-languages.ts';

const english = once(() => [
  ...dayRules(),
  ...monthRules(),
  ...weekdayRules(),
  ...pairedRules(),
  ...dayWordRules(),
  ...periodRules(),
  ...countedRules(),
  ...holidayRules(),
  ...partRules(),
  ...bareMonthRules(),
  ...yearRules(),
  ...centuryRules(),
]);
const numbers = once(numberRules);
const others = new Map(
  Object.keys(DATE_WORDS).map((language) => [language, once(() => rulesOfLanguage(language))]),
);

const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]+/g;
const OTHER_SPACES = /[\t\u00a0\u2000-\u200a\u202f]/g;
const toDigits = (run: string) =>
  Array.from(run, (digit) => (digit.codePointAt(0) ?? 0) & 15).join('');

/** All stretches that read as a date, in order; of those that overlap, the one that begins first, then the longest. */
export function findCandidates(text: string, language: string): Candidate[] {
  // One sign for one, so that offsets stay.
  const plain = text.replace(EASTERN_DIGITS, toDigits).replace(OTHER_SPACES, ' ');
  const rules = [...numbers(), ...(others.get(language)?.() ?? english())];
  const isOther = meansOther(plain);
  const found = rules.flatMap((rule) => applied(rule, plain)).filter((it) => !isOther(it));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  let free = 0;
  for (const candidate of found) {
    if (candidate.start < free) continue;
    kept.push(candidate);
    free = candidate.end;
  }
  return kept;
}

const GAME =
  /\b(?:touchdowns?|quarterbacks?|fumbled?|free throws?|three-pointers?|half-?time|field goals?|rebounds and)\b/i;

/** Months that are somebody's name, and quarters of a game. */
function meansOther(text: string): (candidate: Candidate) => boolean {
  const names = monthsUsedAsNames(text);
  const isGame = GAME.test(text);
  return ({ start, end, reading }) => {
    if (reading.kind === 'months' && isGame) return true;
    return names.has(text.slice(start, end)) && !isInTime(text, start);
  };
}

/** "In May" is a month even where somebody is called May. */
function isInTime(text: string, start: number): boolean {
  return /\b(?:in|since|until|last|next|early|late) $/i.test(
    text.slice(Math.max(0, start - 8), start),
  );
}

function applied({ pattern, read }: DateRule, text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(pattern)) {
    const reading = read(match.groups ?? {});
    if (reading) candidates.push({ ...extent(text, match.index, match[0]), reading });
  }
  return candidates;
}

/** Without white space at the edges and a preposition that only served to read; with the bracket that was opened inside. */
function extent(text: string, index: number, matched: string): { start: number; end: number } {
  const lead =
    /^(?:\s|(?:over|in|for|within|during|through) (?=the\b))*/i.exec(matched)?.[0].length ?? 0;
  const start = index + lead;
  const end = index + matched.trimEnd().length;
  const isOpen = matched.includes('(') && text[end] === ')';
  return { start, end: isOpen ? end + 1 : end };
}
