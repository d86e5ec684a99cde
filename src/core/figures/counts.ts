import { clauseAround, clauseEnd, clauseStart, printed } from './clause.ts';
import type { Draft } from './draft.ts';
import { isCapital, isHyphen, type Line, wordAt } from './line.ts';
import { BEFALLEN, isPlural } from './noun-phrase.ts';
import { qualifierBefore } from './qualifier.ts';

/** A noun phrase with so many words after it says what is counted; with fewer, what stands before has to help. */
const ENOUGH_AFTER = 3;
const JOINTS = /^(?:and|but|that|,|["“”'‘’])$/;

/** What a figure counts, in the words of its clause; `null` if it stands alone. */
export function countsOf(line: Line, draft: Draft): string | null {
  const text = draft.kind === 'age' ? ageOwner(line, draft) : clauseOf(line, draft);
  return /[\p{L}\d]/u.test(text) ? text : null;
}

function clauseOf(line: Line, draft: Draft): string {
  const clause = clauseAround(line, draft.from, draft.to);
  const from = draft.kind === 'count' ? nounFrom(line, draft) : draft.to;
  const after = printed(line.words.slice(from, clause.to));
  const first = afterJoint(line, clause.from, draft.from);
  if (draft.kind === 'count' && isSubject(line, draft, first, clause.to)) return after;
  const before = printed(line.words.slice(first, draft.from));
  if (before === '') return after;
  if (after === '') return `${before} …`;
  return /^[,;:)]/.test(after) ? `${before} …${after}` : `${before} … ${after}`;
}

/** What comes first in its clause is told of by what follows; an object by the verb before it. */
function isSubject(line: Line, draft: Draft, first: number, end: number): boolean {
  const qualifier = qualifierBefore(line, draft.from)?.split(' ').length ?? 0;
  return draft.from - qualifier - first <= 2 && end - draft.to >= ENOUGH_AFTER;
}

/** "and", "but", "that" join a clause to another. */
function afterJoint(line: Line, from: number, to: number): number {
  let first = from;
  while (first < to && JOINTS.test(wordAt(line, first).lower)) first += 1;
  return first;
}

/** "teachers" of "hundreds of teachers", "hour" of "three-hour". */
function nounFrom(line: Line, draft: Draft): number {
  const at = draft.number.to;
  const joined = isHyphen(wordAt(line, at)) || wordAt(line, at).lower === 'of';
  return joined && at < draft.to ? at + 1 : at;
}

function isOfName(line: Line, at: number): boolean {
  return isCapital(wordAt(line, at)) && !line.lexicon.stops.has(wordAt(line, at).lower);
}

/** Whose age it is: the name before, or what is that old. */
function ageOwner(line: Line, draft: Draft): string {
  let at = draft.from - 1;
  while (at > draft.from - 4 && !isCapital(wordAt(line, at)) && wordAt(line, at).text !== '')
    at -= 1;
  let first = at;
  while (first > at - 4 && isOfName(line, first - 1)) first -= 1;
  const isOwner = isCapital(wordAt(line, at)) && /^[,(]$|^now$/.test(wordAt(line, at + 1).lower);
  if (isOwner) return `age of ${printed(line.words.slice(first, at + 1))}`;
  const before = printed(line.words.slice(clauseStart(line, draft.from), draft.from));
  const after = printed(line.words.slice(draft.to, clauseEnd(line, draft.to)));
  return `age: ${before}${before && after ? ' … ' : ''}${after}`;
}

const COUNTED = /^(?:number|total|of)$/;
const STATES = /^(?:injured|wounded|missing|displaced|dead|killed|casualties)$/;
const UNSURE = /^(?:times|years|days|months|weeks|percent)$/;
/** What follows is no verb, though it ends like one in the present. */
const NOUN_BEFORE = /^(?:of|in|for|from|by|to|with|the|these|those|some|more|its|their|other)$/;
const FAR = 24;

/** The unit of a number that stands alone, from what was counted before it in its sentence. */
export function unitBefore(line: Line, draft: Draft): string | null {
  for (let at = draft.from - 1; at >= Math.max(0, draft.from - FAR); at--) {
    const unit = unitAt(line, at);
    if (unit !== null) return unit;
  }
  return null;
}

/** "toll", "number of injured", or a noun in the plural. */
function unitAt(line: Line, at: number): string | null {
  const { lower, text, start } = wordAt(line, at);
  if (lower === 'toll') return 'deaths';
  if (STATES.test(lower)) return COUNTED.test(wordAt(line, at - 1).lower) ? lower : null;
  if (lower.length < 4 || UNSURE.test(lower) || !isPlural(text) || BEFALLEN.test(lower))
    return null;
  if (isHyphen(wordAt(line, at + 1)) || !NOUN_BEFORE.test(wordAt(line, at - 1).lower)) return null;
  return line.marks.isName(start) ? text : lower;
}
