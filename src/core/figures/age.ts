import type { Draft } from './draft.ts';
import { isCapital, isHyphen, isLetters, type Line, wordAt } from './line.ts';
import type { NumberRead } from './number-read.ts';
import { setOf } from './word-lists.ts';

const OLDEST = 119;

/** A number that is an age by what stands around it; `null` for any other. */
export function readAge(line: Line, read: NumberRead): Draft | null {
  if (read.value === null || read.value > OLDEST || read.scale > 1) return null;
  const to = endOfOld(line, read.to);
  if (to !== null) return ageOf(read, to.to, to.unit);
  if (!Number.isInteger(read.value) || read.suffix !== '' || read.value === 0) return null;
  return isApposition(line, read) || isSaidBefore(line, read) ? ageOf(read, read.to) : null;
}

export function ageOf(read: NumberRead, to: number, unit = 'years old'): Draft {
  const number = { from: read.from, to: read.to };
  return { from: read.from, to, number, value: read.value, unit, kind: 'age' };
}

const OLD_UNITS: ReadonlyMap<string, string> = new Map([
  ['year', 'years old'],
  ['years', 'years old'],
  ['yr', 'years old'],
  ['month', 'months old'],
  ['months', 'months old'],
  ['week', 'weeks old'],
  ['weeks', 'weeks old'],
  ['day', 'days old'],
  ['days', 'days old'],
]);

/** "56 years old", "8-year-old", "51 Jahre alt", "57-Jährige", "51 años de edad", "âgé de 51 ans". */
function endOfOld(line: Line, at: number): { to: number; unit: string } | null {
  const next = skipHyphen(line, at);
  const { lower } = wordAt(line, next);
  if (/^jährige[nrs]?$/.test(lower) && next > at) return { to: next + 1, unit: 'years old' };
  const unit = OLD_UNITS.get(lower);
  const old = skipHyphen(line, next + 1);
  if (unit && /^olds?$/.test(wordAt(line, old).lower)) return { to: old + 1, unit };
  if (/^jahren?$/.test(lower) && wordAt(line, next + 1).lower === 'alt') {
    return { to: next + 2, unit: 'years old' };
  }
  return endOfRomanceAge(line, at);
}

function endOfRomanceAge(line: Line, at: number): { to: number; unit: string } | null {
  const { lower } = wordAt(line, at);
  if (lower === 'años' && wordAt(line, at + 2).lower === 'edad') {
    return { to: at + 3, unit: 'years old' };
  }
  if (lower !== 'ans' && lower !== 'años') return null;
  const aged = /^(?:âgée?s?|edad|niñ[oa]|joven|hombre|mujer|homme|femme)$/;
  const said = aged.test(wordAt(line, at - 3).lower) || wordAt(line, at - 2).text === ',';
  return said && closes(line, at + 1, lower) ? { to: at + 1, unit: 'years old' } : null;
}

/** "…, 51 ans, …" is an age; after "âgé de" anything may follow. */
function closes(line: Line, at: number, years: string): boolean {
  if (wordAt(line, at - 3).text !== ',' || years === '') return true;
  return /^[,.)]?$/.test(wordAt(line, at).text);
}

function skipHyphen(line: Line, at: number): number {
  return isHyphen(wordAt(line, at)) && wordAt(line, at).glued ? at + 1 : at;
}

/** "Holt, 51, of", "Anna Holt, now 60, said", "Holt (51)", "and Mira, nine." */
function isApposition(line: Line, read: NumberRead): boolean {
  const isNow = wordAt(line, read.from - 1).lower === 'now';
  const mark = isNow ? read.from - 2 : read.from - 1;
  const opener = wordAt(line, mark).text;
  if (!isCapital(wordAt(line, mark - 1)) && !isInitialDot(line, mark - 1)) return false;
  if (line.marks.isDate(wordAt(line, mark - 1).start)) return false;
  const { text, lower } = wordAt(line, read.to);
  if (opener === '(') return text === ')';
  if (opener !== ',') return false;
  return /^(?:[,.;:)–—]|)$/.test(text) || /^(?:who|whose|was|is|said|told|and)$/.test(lower);
}

/** "Kennedy Jr., 70,". */
function isInitialDot(line: Line, at: number): boolean {
  return /^(?:Jr|Sr)\.?$/.test(wordAt(line, at).text) || isCapital(wordAt(line, at));
}

/** "ages 5 to 12": the upper end. */
function endsAges(line: Line, at: number): boolean {
  const joint = wordAt(line, at - 1).text;
  return /^(?:to|and|-|–)$/.test(joint) && AGED.has(wordAt(line, at - 3).lower);
}

const AGED = setOf('age aged ages alter âge edad');
const TURNS = setOf('turn turns turned turning');
const BEING = setOf('was is am aged im be');

function isSaidBefore(line: Line, read: NumberRead): boolean {
  const before = wordAt(line, read.from - 1).lower;
  const earlier = wordAt(line, read.from - 2).lower;
  if (
    AGED.has(before) ||
    (/^(?:of|between|under|over|to|de|von)$/.test(before) && AGED.has(earlier))
  ) {
    return true;
  }
  if (endsAges(line, read.from)) return true;
  if (isLetters(wordAt(line, read.to)) && isCounted(line, read.to)) return false;
  if (TURNS.has(before))
    return read.value !== null && !line.marks.isDate(wordAt(line, read.to).start);
  if (BEING.has(before) && isWho(earlier, wordAt(line, read.to).lower)) return true;
  return before === 'at' && isLifeEvent(line, read);
}

/** "I was 17", "was 9 when". */
function isWho(subject: string, after: string): boolean {
  return after === 'when' || /^(?:i|he|she|who)$/.test(subject);
}

function isCounted(line: Line, at: number): boolean {
  return !line.lexicon.stops.has(wordAt(line, at).lower);
}

const LIFE =
  /^(?:died|dies|dead|die|married|marry|arrested|retired|retire|retires|retiring|born|started|began|left|debuted|joined|widowed|orphaned|pregnant|moved|emigrated|enlisted|learned|quit|jailed|school|home|mother|father|career|death|debut|graduated|diagnosed)$/;

/** "arrested at 16", and not "stood at 16". */
function isLifeEvent(line: Line, read: NumberRead): boolean {
  if (read.value === null || read.value < 3) return false;
  return LIFE.test(wordAt(line, read.from - 2).lower);
}
