import { CharClass, classOf, isWordClass } from './char-class.ts';
import { hashOf } from './hash.ts';
import { type KnownWord, NAME_LISTS, UNKNOWN_WORD, type WordTable } from './word-table.ts';

/** How a token is written, as a number that features are made of. */
export const Case = {
  Lower: 0,
  /** "Merkel" */
  Capital: 1,
  /** "NATO" */
  Capitals: 2,
  /** "McCain" */
  Mixed: 3,
  Digits: 4,
  Mark: 5,
  /** "iPhone" */
  InnerCapital: 6,
  /** "J" */
  Letter: 7,
  /** "5th" */
  DigitsAndLetters: 8,
} as const;

/** What features need to know of a token by itself. Hashes are 32 bits, 0 where there is none. */
export interface TokenForm {
  readonly text: string;
  readonly hash: number;
  readonly shape: number;
  readonly case: number;
  /** Of two, three and four characters. */
  readonly prefixes: readonly number[];
  /** Of two to five. */
  readonly suffixes: readonly number[];
  /** As in `KnownWord`, but none for words in lower case. */
  readonly lists: number;
  readonly classes: KnownWord['classes'];
  /** A mark, or a word in lower case: in a name only beside others. Words of scripts without capitals are not. */
  readonly isPlain: boolean;
}

/** No word at all: what stands before the first token and behind the last. */
export const NO_TOKEN = '';

const MOST_KEPT = 60_000;

/** Looks each word at once: a text repeats most of its words. */
export function createFormReader(words: WordTable): (text: string) => TokenForm {
  const known = new Map<string, TokenForm>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const form = formOf(text, words);
    known.set(text, form);
    return form;
  };
}

/** A longer token is no word; what it begins with is enough. */
const LONGEST_FORM = 40;

function formOf(text: string, words: WordTable): TokenForm {
  const plain = withPlainMarks(text.slice(0, LONGEST_FORM));
  const lower = plain.toLowerCase().replace(/\d/g, '0');
  const written = caseOf(plain);
  const { lists, classes } = written === Case.Mark ? UNKNOWN_WORD : words(lower);
  return {
    text: plain,
    hash: hashOf(lower),
    shape: hashOf(shapeOf(plain)),
    case: written,
    prefixes: [2, 3, 4].map((length) =>
      lower.length >= length ? hashOf(lower.slice(0, length)) : 0,
    ),
    suffixes: [2, 3, 4, 5].map((length) =>
      lower.length >= length ? hashOf(lower.slice(-length)) : 0,
    ),
    lists: written === Case.Lower ? 0 : lists & NAME_LISTS,
    classes,
    isPlain: written === Case.Mark || (written === Case.Lower && plain !== plain.toUpperCase()),
  };
}

function withPlainMarks(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[–—―]/g, '-');
}

function caseOf(text: string): number {
  const { upper, lower, digits } = countCases(text);
  const letters = upper + lower;
  if (digits > 0) return letters === 0 ? Case.Digits : Case.DigitsAndLetters;
  if (letters === 0) return Case.Mark;
  if (upper === 0) return Case.Lower;
  if (lower === 0) return upper === 1 ? Case.Letter : Case.Capitals;
  if (classOf(text.charCodeAt(0)) !== CharClass.Upper) return Case.InnerCapital;
  return upper > 1 ? Case.Mixed : Case.Capital;
}

/** Letters of scripts without capitals count as lower case. */
function countCases(text: string): { upper: number; lower: number; digits: number } {
  const counts = { upper: 0, lower: 0, digits: 0 };
  for (let i = 0; i < text.length; i++) {
    const found = classOf(text.charCodeAt(i));
    if (found === CharClass.Upper) counts.upper += 1;
    else if (found === CharClass.Lower || found === CharClass.Letter) counts.lower += 1;
    else if (found === CharClass.Digit) counts.digits += 1;
  }
  return counts;
}

const SHORT = 3;

/** "Xx" for "Merkel", "X.X." for "U.S."; a plus where the token is more than three characters long. */
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (let i = 0; i < text.length; i++) {
    const sign = signOf(text, i);
    if (sign !== last) shape += sign;
    last = sign;
  }
  return text.length > SHORT ? `${shape}+` : shape;
}

function signOf(text: string, at: number): string {
  const found = classOf(text.charCodeAt(at));
  if (found === CharClass.Upper) return 'X';
  if (found === CharClass.Digit) return '0';
  return isWordClass(found) ? 'x' : (text[at] ?? '');
}
