import { type Digits, parseDigits } from './digits.ts';
import { type Line, wordAt } from './line.ts';
import { exact, readHalf, readScales } from './number-parts.ts';
import type { NumberRead } from './number-read.ts';
import { readWordNumber } from './read-word-number.ts';

/** The number that begins at a word, if one does. */
export function readNumber(line: Line, at: number): NumberRead | null {
  const known = line.known[at];
  if (known !== undefined) return known;
  const { isLetters, text } = wordAt(line, at);
  const mayBeDigits = !isLetters || /\d/.test(text);
  const read = (mayBeDigits ? readDigitNumber(line, at) : null) ?? readWordNumber(line, at);
  line.known[at] = read;
  return read;
}

/** "100+ people". */
function plusAfter(line: Line, at: number): number {
  const isPlus = wordAt(line, at).text === '+' && wordAt(line, at).glued;
  return isPlus && !wordAt(line, at + 1).glued ? at + 1 : at;
}

const LETTER_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  mn: 1e6,
  mln: 1e6,
  B: 1e9,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
};

function readDigitNumber(line: Line, at: number): NumberRead | null {
  const digits = parseDigits(wordAt(line, at).text, line.lexicon.decimalComma);
  if (digits === null) return null;
  const grouped = readSpacedGroups(line, at, digits);
  const halved = readHalf(line, plusAfter(line, grouped.to));
  const letters = LETTER_SCALES[digits.suffix] ?? 1;
  const scaled = readScales(line, halved.to);
  return {
    from: at,
    to: scaled.to,
    value: exact((grouped.value + halved.more) * letters * scaled.by),
    form: 'digits',
    prefix: digits.prefix,
    suffix: letters === 1 ? digits.suffix : '',
    scale: letters * scaled.by,
    printed: grouped.printed,
  };
}

/** "10 000": groups of three with a space between, which in English is never a plain one. */
function readSpacedGroups(line: Line, at: number, digits: Digits) {
  let { value, printed } = digits;
  let to = at + 1;
  if (!/^\d{1,3}$/.test(printed) || digits.suffix !== '') return { value, printed, to };
  while (line.lexicon.decimalComma && isGroup(line, to) && printed.length < 15) {
    printed += wordAt(line, to).text;
    to += 1;
  }
  if (to > at + 1) value = Number(printed.replace(',', '.'));
  return { value, printed, to };
}

function isGroup(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (word.glued || word.start - wordAt(line, at - 1).end !== 1) return false;
  return /^\d{3}(?:,\d+)?$/.test(word.text);
}
