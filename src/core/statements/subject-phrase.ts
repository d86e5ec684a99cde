import type { Mention } from '../names/entity.ts';
import type { Clause, ClauseToken } from './clause-tokens.ts';
import { AUXILIARIES, BREAKS, DETERMINERS, LINKS, PRONOUNS, RELATIVES } from './clause-words.ts';

/** Who does something in a clause: from token `first` to before `end`. */
export interface Subject {
  readonly first: number;
  readonly end: number;
  /** The person or body itself, where the phrase names it and not only what belongs to it. */
  readonly mention: Mention | null;
  /** "he", "they"; `null` where it is a noun or a name. */
  readonly pronoun: string | null;
  /** It stands with another verb of the sentence, and is taken for the subject of this one too. */
  readonly isShared: boolean;
}

/** As printed. */
export function phraseText({ first, end }: Subject, clause: Clause, text: string): string {
  return text.slice(clause[first]?.start ?? 0, clause[end - 1]?.end ?? 0);
}

const LONGEST = 12;
const CAN_SPEAK = new Set(['person', 'organization', 'place', 'group']);

/** The subject that a verb follows: "Lind, a pilot, has said". `null` where the clause has none before it. */
export function subjectBefore(clause: Clause, verb: number): Subject | null {
  let at = verb - 1;
  while (at >= 0 && isBetween(clause[at])) at -= 1;
  const token = clause[at];
  if (!token || token.quotation) return null;
  if (RELATIVES.has(token.lower)) return subjectBefore(clause, at);
  if (PRONOUNS.has(token.lower)) return pronounAt(clause, at);
  if (token.isMark) return isAsideMark(token) ? subjectOfAside(clause, at) : null;
  return apposed(clause, phraseEndingAt(clause, at + 1, startOf(clause, verb)));
}

/** "Ada Lind, a former minister said": the comma behind is missing, and who speaks is Lind. */
function apposed(clause: Clause, phrase: Subject | null): Subject | null {
  if (!phrase || phrase.mention || clause[phrase.first - 1]?.text !== ',') return phrase;
  const named = clause[phrase.first - 2]?.mention;
  const isAside = /^(?:an?|the)$/.test(clause[phrase.first]?.lower ?? '');
  return isAside && named?.type === 'person' ? { ...phrase, mention: named } : phrase;
}

/** The subject behind its verb: "said Ada Lind, the pilot", "says the harbor’s director". */
export function subjectAfter(clause: Clause, verb: number): Subject | null {
  const first = behindFillers(clause, verb + 1);
  const token = clause[first];
  if (!token || token.isMark || token.quotation) return null;
  if (PRONOUNS.has(token.lower)) return pronounAt(clause, first);
  let end = first;
  while (end < clause.length && end - first < LONGEST && !stops(clause, end, end - first)) end += 1;
  if (end === first) return null;
  const named = lastPerson(clause, first, end);
  const apposed =
    clause[end]?.text === ',' && endsPhrase(clause[end + 2]) ? clause[end + 1]?.mention : null;
  if (!named && apposed?.type === 'person') {
    return { first, end: end + 2, mention: apposed, pronoun: null, isShared: false };
  }
  const mention = named ?? nameOf(clause, first, end);
  return { first, end, mention, pronoun: null, isShared: false };
}

/** "the director, Ada Lind, …", but not "the director, Ada Lind’s boat …". */
function endsPhrase(token: ClauseToken | undefined): boolean {
  return !token || token.isMark || token.quotation !== null;
}

/** Behind adverbs, and the hyphen of "dit-il". */
function behindFillers(clause: Clause, from: number): number {
  let at = from;
  while (isBetween(clause[at]) || clause[at]?.text === '-') at += 1;
  return at;
}

function pronounAt(clause: Clause, at: number): Subject {
  return {
    first: at,
    end: at + 1,
    mention: null,
    pronoun: clause[at]?.lower ?? null,
    isShared: false,
  };
}

const ADVERB = /..ly$/;
const NO_ADVERBS = new Set(
  'family assembly supply ally bully monopoly anomaly reply only italy july'.split(' '),
);

function isBetween(token: ClauseToken | undefined): boolean {
  if (!token || token.mention || token.quotation) return false;
  return AUXILIARIES.has(token.lower) || (ADVERB.test(token.lower) && !NO_ADVERBS.has(token.lower));
}

/** Where the part of the sentence begins that a verb belongs to: behind a quotation or a semicolon. */
function startOf(clause: Clause, verb: number): number {
  for (let at = verb - 1; at >= 0; at--) {
    if (clause[at]?.quotation || clause[at]?.text === ';' || clause[at]?.text === ':')
      return at + 1;
  }
  return 0;
}

/** "Lind, who runs the harbor with her brother, said": the first who is set off by a comma or a dash. */
function subjectOfAside(clause: Clause, comma: number): Subject | null {
  const start = startOf(clause, comma);
  const opens = (at: number) => isAsideMark(clause[at]);
  for (const isRight of [isPerson, canSpeak]) {
    const at = clause.findIndex(({ mention }, i) => {
      if (i < start || i >= comma || !mention || !isRight(mention)) return false;
      // "In Washington, …" is a place, and nobody who speaks.
      return opens(i + 1) && !PLACED.has(clause[i - 1]?.lower ?? '');
    });
    if (at >= 0) return phraseEndingAt(clause, at + 1, start);
  }
  return firstPhrase(clause, start, comma);
}

const PLACED = new Set(['in', 'at', 'from', 'near', 'outside', 'across']);

/** "The ministry, which …, said": the first that a comma sets off, with nothing but time and place before. */
function firstPhrase(clause: Clause, start: number, comma: number): Subject | null {
  for (let at = start; at < comma; at++) {
    if (!isAsideMark(clause[at])) continue;
    const phrase = phraseEndingAt(clause, at, start);
    const isPlace = PLACED.has(clause[(phrase?.first ?? 0) - 1]?.lower ?? '');
    if (phrase && !isPlace && isWhole(clause, phrase, start)) return phrase;
  }
  return null;
}

/** A comma, dash or bracket, which sets off what is said aside. */
function isAsideMark(token: ClauseToken | undefined): boolean {
  return token !== undefined && /^[,()–—-]+$/.test(token.text);
}

/** Nothing but words of time and place before it. */
function isWhole(clause: Clause, { first }: Subject, start: number): boolean {
  return first === start || clause[first - 1]?.text === ',';
}

function isPerson({ type }: Mention): boolean {
  return type === 'person';
}

function canSpeak({ type }: Mention): boolean {
  return CAN_SPEAK.has(type);
}

/** A noun phrase with its last word before `end`: "a spokesman for the ministry". */
function phraseEndingAt(clause: Clause, end: number, start: number): Subject | null {
  let first = end;
  while (first > start && end - first < LONGEST && goesLeft(clause, first - 1, first < end))
    first -= 1;
  if (first === end) return null;
  return { first, end, mention: ownName(clause, first, end), pronoun: null, isShared: false };
}

function goesLeft(clause: Clause, at: number, isInside: boolean): boolean {
  const token = clause[at];
  if (!token || token.isMark || token.quotation) return token?.text === '-' || token?.text === '&';
  if (token.mention) return true;
  if (isLink(token.lower)) return isInside && isNoun(clause[at - 1]);
  if (token.lower === 'and') return isInside && isBetweenNames(clause, at);
  const next = clause[at + 1];
  const isBegun = isInside && !next?.mention && DETERMINERS.has(next?.lower ?? '');
  return !isBegun && isNoun(token);
}

/** "a spokesman for the ministry", "a doctor treating the wounded" */
function isLink(lower: string): boolean {
  return LINKS.has(lower) || lower.endsWith('ing');
}

function isBetweenNames(clause: Clause, at: number): boolean {
  return Boolean(clause[at - 1]?.mention && clause[at + 1]?.mention);
}

function isNoun(token: ClauseToken | undefined): boolean {
  if (!token || token.isMark || token.quotation) return false;
  if (token.mention) return true;
  return !BREAKS.has(token.lower) && !LINKS.has(token.lower) && !token.lower.endsWith('ing');
}

function stops(clause: Clause, at: number, seen: number): boolean {
  const token = clause[at];
  if (!token || token.quotation) return true;
  if (token.mention) return false;
  if (token.isMark) return token.text !== '-' && token.text !== '&';
  if (LINKS.has(token.lower)) return seen === 0 || token.lower === 'in' || token.lower === 'at';
  const endsName = clause[at - 1]?.mention && DETERMINERS.has(token.lower);
  return Boolean(endsName) || BREAKS.has(token.lower) || RELATIVES.has(token.lower);
}

/**
 * The person; else what the phrase begins with ("the Foreign Office in London"), or whom somebody without a name
 * speaks for ("doctors from the Union of Pilots").
 */
function ownName(clause: Clause, first: number, end: number): Mention | null {
  const person = lastPerson(clause, first, end);
  if (person) return person;
  for (let at = first + 1; at < end; at++) {
    if (!LINKS.has(clause[at]?.lower ?? '')) continue;
    const before = clause[at - 1]?.mention;
    if (before && canSpeak(before)) return before;
    const last = clause[end - 1]?.mention;
    return last?.type === 'organization' ? last : null;
  }
  return nameOf(clause, end - 1, end);
}

function nameOf(clause: Clause, first: number, end: number): Mention | null {
  const mention = end > first ? clause[end - 1]?.mention : null;
  return mention && canSpeak(mention) ? mention : null;
}

/** Nobody speaks by being named as an owner: "Lind’s lawyer". */
function lastPerson(clause: Clause, first: number, end: number): Mention | null {
  for (let at = end - 1; at >= first; at--) {
    const mention = clause[at]?.mention;
    const isOwner = at + 1 < end && /^['’]s?$/.test(clause[at + 1]?.text ?? '');
    if (mention?.type === 'person' && !isOwner) return mention;
  }
  return null;
}
