import { ageOf } from './age.ts';
import type { Draft, Reading } from './draft.ts';
import { readFraction } from './fraction.ts';
import type { Lexicon } from './lexicon.ts';
import { isHyphen, type Line, wordAt } from './line.ts';
import { codeAt, signAt } from './money-signs.ts';
import { isRate } from './no-figure.ts';
import type { NumberRead } from './number-read.ts';
import { readRange } from './range.ts';
import { readNumber } from './read-number.ts';
import { readSingle } from './single-figure.ts';

/** The figures that begin at a word: none, one, or the two ends of a range. Without a number there, `null`. */
export function readFigure(line: Line, at: number): Reading | null {
  if (!mayStart(line, at)) return null;
  const magnitude = readMagnitude(line, at) ?? readBirthday(line, at) ?? readTwice(line, at);
  if (magnitude) return { drafts: [magnitude], next: magnitude.to };
  const fraction = readFraction(line, at);
  if (fraction && !isNamed(line, at)) return fraction;
  const single = readSingle(line, at);
  const read = readNumber(line, at);
  const low = single ?? (read && mayBegin(line, read) ? bareOf(read) : null);
  const range = low && readRange(line, low);
  if (range) return withRate(line, range);
  if (single) return withRate(line, { drafts: [single], next: single.to });
  return read && { drafts: [], next: endOfCode(line, read.to) };
}

/** Most words begin no figure, and are passed over without a closer look. */
function mayStart(line: Line, at: number): boolean {
  const { text, lower, isLetters } = wordAt(line, at);
  if (!isLetters) return /^\d/.test(text) || startsMoney(line, at);
  if (isStarter(line.lexicon, lower) || lower.includes('magnitud') || lower === 'stärke')
    return true;
  if (wordAt(line, at + 1).lower === 'birthday') return true;
  const isCode = text.length <= 4 && codeAt(line, at) !== null;
  return isCode || signAt(line, at + 1) !== null || /\d/.test(text);
}

function startsMoney(line: Line, at: number): boolean {
  return signAt(line, at) !== null && /^[\d.]/.test(wordAt(line, at + 1).text);
}

function isStarter(lexicon: Lexicon, word: string): boolean {
  const { numbers, scales, vague, some, articles, fractions } = lexicon;
  const isNumber = numbers.has(word) || scales.has(word) || fractions.has(word);
  return isNumber || vague.has(word) || some.has(word) || articles.has(word) || MULTIPLES.has(word);
}

function isNamed(line: Line, at: number): boolean {
  const { start } = wordAt(line, at);
  return line.marks.isName(start) || line.marks.isDate(start);
}

/** The lower end of a range may be what by itself is nothing: "two to three". */
function mayBegin(line: Line, read: NumberRead): boolean {
  if (isNamed(line, read.from) || read.prefix !== '' || read.suffix !== '') return false;
  const before = wordAt(line, read.from - 1);
  if (wordAt(line, read.from).glued && /[\p{L}\d\-–/.:#]$/u.test(before.text)) return false;
  const after = wordAt(line, read.to);
  return isHyphen(after) || after.text === '–' || line.lexicon.to.has(after.lower);
}

function bareOf(read: NumberRead): Draft {
  const { from, to, value } = read;
  return { from, to, number: { from, to }, value, unit: null, kind: 'bare' };
}

/** Past "-4" and ":30", which belong to what was no figure. */
function endOfCode(line: Line, to: number): number {
  let end = to;
  while (/^[-–:/.]$/.test(wordAt(line, end).text) && /^\d/.test(wordAt(line, end + 1).text)) {
    if (!wordAt(line, end).glued || !wordAt(line, end + 1).glued) break;
    end += 2;
  }
  return end;
}

/** "23.5/100,000 individuals": how many of so many. */
function withRate(line: Line, reading: Reading): Reading {
  if (!isRate(line, reading.next)) return reading;
  const unit = `people per ${wordAt(line, reading.next + 1).text}`;
  const drafts = reading.drafts.map((draft) => ({ ...draft, unit }));
  return { drafts, next: reading.next + 2 };
}

/** "magnitude 5.9". */
function readMagnitude(line: Line, at: number): Draft | null {
  if (!/^(?:magnitude|magnitud|stärke)$/.test(wordAt(line, at).lower)) return null;
  const first = isHyphen(wordAt(line, at + 1)) ? at + 2 : at + 1;
  const read = readNumber(line, /^(?:de|of)$/.test(wordAt(line, first).lower) ? first + 1 : first);
  if (read?.value == null || read.form !== 'digits' || read.value > 10) return null;
  const number = { from: read.from, to: read.to };
  return { from: at, to: read.to, number, value: read.value, unit: 'magnitude', kind: 'amount' };
}

const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** "her 14th birthday" says how old she is. */
function readBirthday(line: Line, at: number): Draft | null {
  if (wordAt(line, at + 1).lower !== 'birthday') return null;
  const { lower } = wordAt(line, at);
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower)?.[1];
  const value = digits ? Number(digits) : ORDINALS.indexOf(lower) + 1;
  if (value === 0 || isNamed(line, at)) return null;
  const read = { from: at, to: at + 1, value, form: 'digits', prefix: '', suffix: '' } as const;
  return ageOf({ ...read, scale: 1, printed: '' }, at + 1);
}

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);

/** "twice as fast", "three times as long" is read as an amount of times. */
function readTwice(line: Line, at: number): Draft | null {
  const value = MULTIPLES.get(wordAt(line, at).lower);
  if (value === undefined || wordAt(line, at + 1).lower !== 'as') return null;
  const number = { from: at, to: at + 1 };
  return { from: at, to: at + 3, number, value, unit: 'times', kind: 'amount' };
}
