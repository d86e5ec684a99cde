import type { Draft, Reading } from './draft.ts';
import { isHyphen, type Line, wordAt } from './line.ts';
import { isRate } from './no-figure.ts';
import type { NumberRead } from './number-read.ts';
import { readNumber } from './read-number.ts';
import { readMoney, readSingle } from './single-figure.ts';

/** The lower end takes unit and scale from the upper: "75 to 100 people", "$30 to $40 million", "7–10%". */
export function readRange(line: Line, low: Draft): Reading | null {
  const joint = jointAfter(line, low);
  if (joint === null) return null;
  const high = readUpper(line, joint.at, joint.isMark);
  if (high === null || !isRange(low, high, joint.isMark, isRate(line, high.to))) return null;
  const first = { ...low, to: low.number.to, unit: high.unit, kind: high.kind };
  return { drafts: [scaledLike(line, first, high), high], next: high.to };
}

interface Joint {
  readonly at: number;
  readonly isMark: boolean;
}

function jointAfter(line: Line, low: Draft): Joint | null {
  const word = wordAt(line, low.number.to);
  if (isHyphen(word) || word.text === '–' || word.text === '—') {
    return word.glued ? { at: low.number.to + 1, isMark: true } : null;
  }
  if (!line.lexicon.to.has(word.lower)) return null;
  // "from two and three", but "between two and three", "zwischen 5 und 6".
  const before = wordAt(line, low.from - 1).lower;
  const joinsAll = line.lexicon.and.has(word.lower);
  if (joinsAll && !/^(?:between|zwischen|entre)$/.test(before)) return null;
  return { at: low.number.to + 1, isMark: false };
}

/** What follows a dash is read as if the dash were none. */
function readUpper(line: Line, at: number, isMark: boolean): Draft | null {
  if (!isMark) return readSingle(line, at);
  const apart = { ...line, known: [], words: [...line.words.slice(at, at + 12)] };
  const [first, ...rest] = apart.words;
  if (!first || readNumberOrMoney(line, at) === false) return null;
  const high = readSingle({ ...apart, words: [{ ...first, glued: false }, ...rest] }, 0);
  return high && shifted(high, at);
}

function readNumberOrMoney(line: Line, at: number): boolean {
  return readNumber(line, at) !== null || readMoney(line, at) !== null;
}

function shifted(draft: Draft, by: number): Draft {
  const number = { from: draft.number.from + by, to: draft.number.to + by };
  return { ...draft, from: draft.from + by, to: draft.to + by, number };
}

/** Two bare numbers with a dash are a score, or years. */
function isRange(low: Draft, high: Draft, isMark: boolean, isRated: boolean): boolean {
  if (high.kind === 'share') return false;
  if (isMark && high.kind === 'bare' && !isRated) return false;
  if (low.unit !== null && low.unit !== high.unit) return false;
  return low.value !== null && high.value !== null;
}

/** "30 to 40 million" begins at thirty million. */
function scaledLike(line: Line, low: Draft, high: Draft): Draft {
  const read: NumberRead | null = readNumber(line, high.number.from);
  const scale = read?.scale ?? 1;
  const own = readNumber(line, low.number.from)?.scale ?? 1;
  if (low.value === null || high.value === null || scale < 1000 || own > 1) return low;
  return low.value * scale < high.value ? { ...low, value: low.value * scale } : low;
}
