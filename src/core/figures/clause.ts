import { isHyphen, type Line, type Word, wordAt } from './line.ts';

const MOST_BEFORE = 14;
const MOST_AFTER = 16;
/** Fewer words say too little of what a figure is about. */
const ENOUGH = 6;
const BREAK = /^(?:[.,;:!?…()[\]—–]|--)$/;
const FULL_STOP = /^[.;!?…]/;

/** Indices of words, half-open. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** The clause around a stretch of words; if it is short, with the one before it, and then the one after it. */
export function clauseAround(line: Line, from: number, to: number): Clause {
  let start = clauseStart(line, from);
  let end = clauseEnd(line, to);
  const isShort = () => from - start + (end - to) < ENOUGH;
  if (isShort() && mayCross(line, start - 1)) start = clauseStart(line, start - 1);
  if (isShort() && mayCross(line, end)) end = clauseEnd(line, end + 1);
  return { from: start, to: end };
}

/** Where the clause around a stretch of words begins. */
export function clauseStart(line: Line, at: number): number {
  let start = at;
  while (start > 0 && at - start < MOST_BEFORE && !parts(line, start - 1)) start -= 1;
  return start;
}

export function clauseEnd(line: Line, at: number): number {
  let end = at;
  while (end < line.words.length && end - at < MOST_AFTER && !parts(line, end)) end += 1;
  return end;
}

function parts(line: Line, at: number): boolean {
  return BREAK.test(wordAt(line, at).text);
}

function mayCross(line: Line, at: number): boolean {
  return parts(line, at) && !FULL_STOP.test(wordAt(line, at).text);
}

/** The words as they are printed, with one space where the text has any. */
export function printed(words: readonly Word[]): string {
  const text = words
    .map((word, i) => (word.glued || isHyphen(word) || i === 0 ? word.text : ` ${word.text}`))
    .join('');
  return text.replace(/^["“”'‘’]+ ?/, '').trim();
}
