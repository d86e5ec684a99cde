import { readAge } from './age.ts';
import { readAmount, readPace, readPer } from './amount.ts';
import type { Draft } from './draft.ts';
import { isHyphen, isJoinedBy, isLetters, type Line, wordAt } from './line.ts';
import { codeAt, moneyStart, prefixMoney, signAt } from './money-signs.ts';
import { followsName, isNoFigure, looksLikeYear } from './no-figure.ts';
import { isPlural, readNounPhrase } from './noun-phrase.ts';
import type { NumberRead } from './number-read.ts';
import { qualifierBefore } from './qualifier.ts';
import { readNumber } from './read-number.ts';
import { setOf } from './word-lists.ts';

/** One figure at a word, taken by itself. */
export function readSingle(line: Line, at: number): Draft | null {
  const money = readMoney(line, at);
  if (money) return money;
  const read = readNumber(line, at);
  return read && readPlain(line, read);
}

/** "$2.5bn", "US$5", "Rs 500", "EUR 40 million", "P2,500 per bag". */
export function readMoney(line: Line, at: number): Draft | null {
  const sign = signAt(line, at) ? at : at + 1;
  const isSigned = signAt(line, sign) !== null && (sign === at || moneyStart(line, sign) === at);
  const unit = isSigned ? signAt(line, sign) : codeAt(line, at);
  if (unit) return signedMoney(line, at, isSigned ? sign + 1 : at + 1, unit);
  const read = readNumber(line, at);
  const prefixed = read && prefixMoney(line, read);
  return prefixed ? moneyOf(line, at, read, prefixed) : null;
}

function signedMoney(line: Line, from: number, at: number, unit: string): Draft | null {
  const start = wordAt(line, at).text === '.' ? at + 1 : at;
  const read = readNumber(line, start);
  if (read?.form !== 'digits' || read.prefix !== '') return null;
  if (line.marks.isDate(wordAt(line, start).start)) return null;
  return moneyOf(line, from, read, unit);
}

function moneyOf(line: Line, from: number, read: NumberRead, unit: string): Draft {
  const by = /^[mt]$/i.test(read.suffix) ? (read.suffix.toLowerCase() === 'm' ? 1e6 : 1e12) : 1;
  const isNamed = line.lexicon.money.get(wordAt(line, read.to).lower) === unit;
  const { to, per } = readPer(line, isNamed ? read.to + 1 : read.to);
  const number = { from: read.from, to: read.to };
  const value = read.value === null ? null : read.value * by;
  return { from, to, number, value, unit: `${unit}${per}`, kind: 'amount' };
}

function readPlain(line: Line, read: NumberRead): Draft | null {
  if (isNoFigure(line, read)) return null;
  const age = readAge(line, read);
  if (age) return age;
  if (looksLikeYear(read) && !countsPlainly(line, read)) return null;
  if (followsName(line, read) && !countsPlainly(line, read)) return null;
  const amount = readAmount(line, read);
  if (amount) return withPace(line, amount);
  if (read.suffix !== '') return null;
  return readJoined(line, read) ?? readCount(line, read) ?? readBare(line, read);
}

const PEOPLE =
  /^(?:people|men|women|children|civilians|soldiers|fighters|troops|workers|students|residents|victims|patients|passengers|protesters|migrants|refugees|voters|employees|prisoners|hostages|members|cases|deaths|jobs|homes|houses|buildings|households|families|schools|others|rebels|police|officers|dead|injured|wounded)$/;

/** After a name, and for what might be a year, only what can't be meant otherwise counts. */
function countsPlainly(line: Line, read: NumberRead): boolean {
  if (readAmount(line, read)) return true;
  const noun = readNounPhrase(line, read.to);
  return noun !== null && noun.to <= read.to + 2 && PEOPLE.test(noun.head);
}

function withPace(line: Line, draft: Draft): Draft {
  const pace = readPace(line, draft.to);
  const isMoney = draft.unit !== null && [...line.lexicon.money.values()].includes(draft.unit);
  if (!pace || isMoney || draft.unit === 'percent') return draft;
  return { ...draft, to: pace.to, unit: `${draft.unit}${pace.per}` };
}

/** Joined to a number they say of what kind a thing is, not how many there are. */
const KINDS = setOf(
  'way sided handed setter star some legged wheel wheeled dimensional party state sport set something thing fold off run nil all man woman person piece tier and in on to out pronged year-old ish plus odd nation',
);
const FEW = 3;

/** "three-hour", "12-team", "91-page": the noun is joined by a hyphen, in the singular. */
function readJoined(line: Line, read: NumberRead): Draft | null {
  if (!isJoinedBy(line, read.to) || !isLetters(wordAt(line, read.to + 1))) return null;
  const { lower, text } = wordAt(line, read.to + 1);
  if (KINDS.has(lower) || text !== lower || !/^\p{L}{3,}$/u.test(lower)) return null;
  if (read.value === null || (read.form === 'words' && read.value <= FEW)) return null;
  return countOf(read, read.to + 2, pluralOf(lower));
}

export function pluralOf(noun: string): string {
  if (isPlural(noun)) return noun;
  if (/(?:[sxz]|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function countOf(read: NumberRead, to: number, unit: string | null): Draft {
  const number = { from: read.from, to: read.to };
  const kind = unit === null ? 'bare' : 'count';
  return { from: read.from, to, number, value: read.value, unit, kind };
}

/** "400,000 state residents", "hundreds of innocent people". */
function readCount(line: Line, read: NumberRead): Draft | null {
  if (isOne(read) || isBoth(line, read)) return null;
  const after = wordAt(line, read.to);
  if (isHyphen(after) && after.glued) return null;
  const ofThem = after.lower === 'of';
  const noun = readNounPhrase(line, ofThem && read.form === 'vague' ? read.to + 1 : read.to);
  if (noun) {
    const pace = readPace(line, noun.to);
    return countOf(read, pace?.to ?? noun.to, `${noun.head}${pace?.per ?? ''}`);
  }
  const pace = readPace(line, read.to);
  if (pace && read.form === 'digits') return { ...countOf(read, pace.to, null), per: pace.per };
  return ofThem ? readSomeOf(line, read) : null;
}

/** "one house" is an article in all but name. */
function isOne(read: NumberRead): boolean {
  return read.value !== null && read.value <= 1 && !/[.,]/.test(read.printed);
}

/** "the two men": both of those that the text has told of. */
function isBoth(line: Line, read: NumberRead): boolean {
  const before = wordAt(line, read.from - 1).lower;
  return read.form === 'words' && read.value === 2 && /^(?:the|these|those)$/.test(before);
}

const DETERMINERS = setOf('the these those its their his her our');

/** "12 of the harbor's 40 cranes": the figure is the number, and its unit theirs. */
function readSomeOf(line: Line, read: NumberRead): Draft | null {
  if (!DETERMINERS.has(wordAt(line, read.to + 1).lower) || read.value === 1) return null;
  for (let at = read.to + 2; at < read.to + 9; at++) {
    const word = wordAt(line, at);
    if (line.lexicon.stops.has(word.lower) && word.lower !== "'s") return null;
    if (word.lower !== "'s" && isPlural(word.text)) return countOf(read, read.to, word.lower);
  }
  return null;
}

const PARENTS = setOf('mother father mom mum dad parent parents grandmother grandfather');

/** A number by itself: digits, and words that are told to be an amount. */
function readBare(line: Line, read: NumberRead): Draft | null {
  const after = wordAt(line, read.to);
  if (isHyphen(after) && after.glued) return null;
  if (isOfParent(line, read)) return countOf(read, read.to, 'children');
  if (isBefallen(line, read)) return countOf(read, read.to, 'people');
  return isAmount(line, read) ? countOf(read, read.to, null) : null;
}

/** "the mother of two". */
function isOfParent(line: Line, read: NumberRead): boolean {
  return (
    wordAt(line, read.from - 1).lower === 'of' && PARENTS.has(wordAt(line, read.from - 2).lower)
  );
}

function isAmount(line: Line, read: NumberRead): boolean {
  if (read.form === 'vague') return true;
  if (read.form === 'words') return isToldAmount(line, read);
  const after = wordAt(line, read.to);
  if (looksLikeYear(read) || line.lexicon.language === 'other' || after.text === '&') return false;
  // "12 Quay Lane": the number of a house, or of anything else with a name.
  return read.scale > 1 || !after.isCapital || /[,.]/.test(read.printed);
}

const HARMING = /^(?:kill|injur|wound|arrest|rescu|hospitaliz)(?:ed|ing|es|s)$/;
const HARMED = setOf('were died are remain remained have');

/** "killing three", "Four were injured": people, in a number that no noun follows. */
function isBefallen(line: Line, read: NumberRead): boolean {
  if (read.value === null || read.value < 2 || isThing(line, read.to)) return false;
  if (HARMING.test(wordAt(line, read.from - 1).lower)) return true;
  return read.from === 0 && HARMED.has(wordAt(line, read.to).lower);
}

const LARGE = 13;

function isToldAmount(line: Line, read: NumberRead): boolean {
  if (read.scale > 1 || (read.value ?? 0) >= LARGE) return true;
  return (
    (read.value ?? 0) > 1 && qualifierBefore(line, read.from) !== null && !isThing(line, read.to)
  );
}

/** A noun that is in no plural: "some four by four", "about two thirds" are something else. */
function isThing(line: Line, at: number): boolean {
  const { lower } = wordAt(line, at);
  return isLetters(wordAt(line, at)) && !line.lexicon.stops.has(lower);
}
