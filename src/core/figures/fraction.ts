import type { Draft, Reading } from './draft.ts';
import { isHyphen, type Line, wordAt } from './line.ts';
import { isPlural, readNounPhrase } from './noun-phrase.ts';
import { exact } from './number-parts.ts';
import { qualifierBefore } from './qualifier.ts';
import { readNumber } from './read-number.ts';
import { setOf } from './word-lists.ts';

/** "half of the districts", "a third", "three-quarters", "1 in 10 children", "half a century". */
export function readFraction(line: Line, at: number): Reading | null {
  const draft = readSpan(line, at) ?? readPart(line, at) ?? readOneIn(line, at);
  return draft && { drafts: [draft], next: draft.to };
}

const HALVES: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);
const ARTICLES = setOf('a an the');
const AFTER_HALF = setOf('of the a an');

/** "a decade", "half a century", "a quarter century", "half a million people". */
function readSpan(line: Line, at: number): Draft | null {
  if (line.lexicon.language !== 'en') return null;
  const first = wordAt(line, at).lower === 'a' ? at + 1 : at;
  const part = HALVES.get(wordAt(line, first).lower);
  let next = first;
  if (part !== undefined) {
    next += 1;
    while (
      isHyphen(wordAt(line, next)) ||
      wordAt(line, next).lower === 'a' ||
      saysOfA(line, next)
    ) {
      next += 1;
    }
  }
  return readLongTime(line, at, next, part) ?? readPartScale(line, at, next, part);
}

function saysOfA(line: Line, at: number): boolean {
  return wordAt(line, at).lower === 'of' && wordAt(line, at + 1).lower === 'a';
}

const LONG_TIMES: ReadonlyMap<string, number> = new Map([
  ['decade', 10],
  ['century', 100],
]);
const BEFORE_TIME = setOf('over for nearly almost than about in within around of under after');

/** "a decade" is ten years where it says how long, and not in "once a decade". */
function readLongTime(line: Line, at: number, next: number, part = 1): Draft | null {
  const years = LONG_TIMES.get(wordAt(line, next).lower);
  if (years === undefined || next === at) return null;
  if (part === 1 && !BEFORE_TIME.has(wordAt(line, at - 1).lower)) return null;
  const number = { from: at, to: next + 1 };
  return { ...number, number, value: years * part, unit: 'years', kind: 'amount' };
}

function readPartScale(line: Line, at: number, next: number, part = 1): Draft | null {
  if (part === 1 || next === at) return null;
  const { lexicon } = line;
  const word = wordAt(line, next).lower;
  const scale = lexicon.scales.get(word);
  const unit = lexicon.units.get(word);
  if (scale === undefined && (unit === undefined || isPlural(word) || next < at + 2)) return null;
  const value = exact(part * (scale ?? 1));
  if (unit) {
    return { from: at, to: next + 1, number: { from: at, to: next }, value, unit, kind: 'amount' };
  }
  const number = { from: at, to: next + 1 };
  const noun = readNounPhrase(line, next + 1);
  if (noun) return { from: at, to: noun.to, number, value, unit: noun.head, kind: 'count' };
  return { ...number, number, value, unit: null, kind: 'bare' };
}

/** "a third of", "by half", "two-thirds": a share of what follows. */
function readPart(line: Line, at: number): Draft | null {
  const { lexicon } = line;
  const count = lexicon.articles.has(wordAt(line, at).lower)
    ? { value: 1, to: at + 1 }
    : readNumber(line, at);
  const alone = count === null || count.value === null;
  let to = alone ? at : count.to;
  if (!alone && isHyphen(wordAt(line, to))) to += 1;
  const parts = lexicon.fractions.get(wordAt(line, to).lower);
  if (parts === undefined) return null;
  const value = (alone ? 1 : (count.value ?? 1)) / parts;
  if (value > 1 || !meansShare(line, at, to, alone)) return null;
  const number = { from: at, to: to + 1 };
  const shared = sharedBy(line, to + 1);
  const end = alone ? shared.to : to + 1;
  const unit = shared.unit === 'share' ? cutBy(line, at) : shared.unit;
  return { from: at, to: end, number, value: Number(value.toPrecision(3)), kind: 'share', unit };
}

const SHARE_BEFORE = setOf('by than and');
const HAVES = setOf('have are were had do did say said');

/** Not "a third man", "the first half", "a quarter to six", "two quarters". */
function meansShare(line: Line, at: number, part: number, alone: boolean): boolean {
  const { lexicon } = line;
  const word = wordAt(line, part).lower;
  const after = wordAt(line, part + 1);
  const before = wordAt(line, at - 1).lower;
  if (isHyphen(after) && after.glued) return false;
  if (isHyphen(wordAt(line, part - 1))) return true;
  if (lexicon.of.has(after.lower)) return alone ? startsShare(line, at, word) : !isTime(line, word);
  if (alone) return word === 'half' && halfStandsAlone(before, after.lower);
  if (lexicon.articles.has(wordAt(line, at).lower)) {
    return (before === 'by' || qualifierBefore(line, at) !== null) && !isNounAfter(line, part + 1);
  }
  return !isTime(line, word) && isPlural(word);
}

function startsShare(line: Line, at: number, word: string): boolean {
  if (line.lexicon.language !== 'en') return !isTime(line, word);
  return (
    word === 'half' &&
    !/^(?:first|second|other|back|front|top|bottom|better)$/.test(wordAt(line, at - 1).lower)
  );
}

/** "two quarters of contraction" are months. */
function isTime(line: Line, word: string): boolean {
  return line.lexicon.units.get(word) === 'quarters' && word.endsWith('s');
}

function halfStandsAlone(before: string, after: string): boolean {
  if (SHARE_BEFORE.has(before)) return HAVES.has(after) || before !== 'and';
  return (
    AFTER_HALF.has(after) &&
    !ARTICLES.has(before) &&
    /^(?:nearly|almost|about|roughly|over)$/.test(before)
  );
}

function isNounAfter(line: Line, at: number): boolean {
  const { lower } = wordAt(line, at);
  return /^\p{L}/u.test(lower) && !line.lexicon.stops.has(lower);
}

function endsPhrase(line: Line, at: number): boolean {
  const { lower } = wordAt(line, at);
  return lower !== "'s" && line.lexicon.stops.has(lower);
}

const PRONOUNS = setOf('them us you what which whom it that this those these');

/** "of the island's lighthouses": a share of them, which belongs to the figure. */
function sharedBy(line: Line, at: number): { to: number; unit: string } {
  const isOf = line.lexicon.of.has(wordAt(line, at).lower);
  if (!isOf || PRONOUNS.has(wordAt(line, at + 1).lower)) return { to: at, unit: 'share' };
  let to = at + 1;
  while (to < at + 8 && goesOn(line, to, to === at + 1)) {
    to += 1;
    const last = wordAt(line, to - 1);
    if (last.lower !== "'s" && isPlural(last.text)) break;
  }
  return to > at + 1 ? shareOf(line, at, to) : { to: at, unit: 'share' };
}

function goesOn(line: Line, at: number, isFirst: boolean): boolean {
  const word = wordAt(line, at);
  if (line.marks.isDate(word.start) || !/^(?:\p{L}|-|'s|’s)/u.test(word.text)) return false;
  return isFirst || !endsPhrase(line, at);
}

/** "reduce the office portfolio by half": what is cut stands before. */
function cutBy(line: Line, at: number): string {
  const by = at - 1 - (qualifierBefore(line, at)?.split(' ').length ?? 0);
  if (wordAt(line, by).lower !== 'by') return 'share';
  let first = by;
  while (first > by - 6 && isNounAfter(line, first - 1)) first -= 1;
  const isWhole = /^(?:the|its|their|his|her|our)$/.test(wordAt(line, first - 1).lower);
  return first < by && isWhole ? shareOf(line, first - 1, by).unit : 'share';
}

function shareOf(line: Line, of: number, to: number): { to: number; unit: string } {
  const from = /^(?:the|its|their|his|her|our|all|a|an)$/.test(wordAt(line, of + 1).lower)
    ? of + 2
    : of + 1;
  const words = line.words.slice(from, to);
  const text = words
    .map((word, i) => (word.glued || i === 0 ? word.text : ` ${word.text}`))
    .join('');
  return text === '' ? { to: of, unit: 'share' } : { to, unit: `share of ${text}` };
}

/** "1 in 10 young children", "three out of four": a share too. */
function readOneIn(line: Line, at: number): Draft | null {
  if (line.lexicon.language !== 'en') return null;
  const some = readNumber(line, at);
  if (some?.value == null || some.value > 99 || some.scale > 1) return null;
  const joint = wordAt(line, some.to).lower === 'out' ? some.to + 1 : some.to;
  const means = joint > some.to ? 'of' : 'in';
  if (wordAt(line, joint).lower !== means) return null;
  const all = readNumber(line, joint + 1);
  if (all?.value == null || all.value <= some.value || !isRound(all.value)) return null;
  const number = { from: at, to: all.to };
  const value = exact(some.value / all.value);
  return { number, value, kind: 'share', ...everyOf(line, at, all.to) };
}

function isRound(value: number): boolean {
  return value <= 12 || value === 20 || value === 50 || (value >= 100 && /^10+$/.test(`${value}`));
}

function everyOf(line: Line, from: number, at: number): { from: number; to: number; unit: string } {
  let to = at;
  while (to < at + 4 && isNounAfter(line, to) && !line.marks.isDate(wordAt(line, to).start)) {
    to += 1;
    if (isPlural(wordAt(line, to - 1).text)) return { from, ...shareOf(line, at - 1, to) };
  }
  return { from, to: at, unit: 'share' };
}
