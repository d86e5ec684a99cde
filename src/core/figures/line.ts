import { CharClass, classOf } from '../names/char-class.ts';
import type { Sentence } from '../names/tokenize.ts';
import type { Lexicon } from './lexicon.ts';
import type { NumberRead } from './number-read.ts';

/** A token with what reading numbers asks of it again and again. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** No space before it. */
  readonly glued: boolean;
  readonly isLetters: boolean;
  readonly isCapital: boolean;
}

/** One sentence on its way to figures. */
export interface Line {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly marks: Marks;
  /** Numbers already read, by the word at which they begin. */
  readonly known: (NumberRead | null | undefined)[];
}

/** Which places of the text belong to names and to dates. */
export interface Marks {
  isName(at: number): boolean;
  isDate(at: number): boolean;
  /** Whether any place of a stretch belongs to a name, or to a date. */
  meetsName(start: number, end: number): boolean;
  meetsDate(start: number, end: number): boolean;
}

const NOWHERE: Word = {
  start: -1,
  end: -1,
  text: '',
  lower: '',
  glued: false,
  isLetters: false,
  isCapital: false,
};

/** The word at an index; an empty one outside of the line. */
export function wordAt(line: Line, index: number): Word {
  return line.words[index] ?? NOWHERE;
}

/** The words of a sentence. A number or word that is longer than any real one is cut off its text. */
export function wordsOf(text: string, sentence: Sentence): Word[] {
  let before = -1;
  return sentence.map(({ start, end }) => {
    const printed = text.slice(start, Math.min(end, start + LONGEST_WORD));
    const glued = start === before;
    before = end;
    const found = classOf(text.charCodeAt(start));
    return {
      start,
      end,
      text: printed,
      lower: printed.toLowerCase().replace('’', "'"),
      glued,
      isLetters: found >= CharClass.Upper && found <= CharClass.Mark,
      isCapital: found === CharClass.Upper,
    };
  });
}

const LONGEST_WORD = 60;

export function isHyphen(word: Word): boolean {
  return word.text === '-' || word.text === '‑';
}

/** "three-hour": a hyphen without spaces, and a word after it. */
export function isJoinedBy(line: Line, index: number): boolean {
  return (
    isHyphen(wordAt(line, index)) &&
    wordAt(line, index).glued &&
    wordAt(line, index + 1).glued &&
    wordAt(line, index + 1).text !== ''
  );
}

/** Whether the words from an index are those of a phrase. */
export function saysAt(line: Line, index: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => wordAt(line, index + i).lower === word);
}

export function isCapital(word: Word): boolean {
  return word.isCapital;
}

export function isLetters(word: Word): boolean {
  return word.isLetters;
}
