import type { Draft } from './draft.ts';
import { isHyphen, isJoinedBy, isLetters, type Line, saysAt, wordAt } from './line.ts';
import { isPlural } from './noun-phrase.ts';
import type { NumberRead } from './number-read.ts';
import { setOf } from './word-lists.ts';

interface Unit {
  readonly unit: string;
  readonly to: number;
  /** Of how many the number has to be multiplied for it: "5m euros". */
  readonly by?: number;
}

/** A number with a unit of measure, of money, or in percent. */
export function readAmount(line: Line, read: NumberRead): Draft | null {
  const unit = unitAfter(line, read);
  if (unit === null) return null;
  const { to, per } = readPer(line, unit.to);
  const number = { from: read.from, to: read.to };
  const value = read.value === null ? null : read.value * (unit.by ?? 1);
  return { from: read.from, to, number, value, unit: `${unit.unit}${per}`, kind: 'amount' };
}

function unitAfter(line: Line, read: NumberRead): Unit | null {
  const { units, money } = line.lexicon;
  if (read.suffix !== '') {
    const unit = units.get(read.suffix.toLowerCase());
    if (unit && read.suffix !== 'm') return { unit, to: read.to };
    return suffixedMeters(line, read);
  }
  const percent = percentAfter(line, read.to);
  if (percent) return percent;
  const joined = isJoinedBy(line, read.to);
  const at = skipOf(line, joined ? read.to + 1 : read.to, read);
  const { lower } = wordAt(line, at);
  const compound = compoundUnit(line, at);
  if (compound) return compound;
  const unit = units.get(lower) ?? money.get(lower);
  if (!unit || !fitsNumber(line, read, at, joined)) return null;
  return perHour(line, at + 1) ?? { unit, to: at + 1 };
}

/** "km/h". */
function perHour(line: Line, at: number): Unit | null {
  if (!/^km$/.test(wordAt(line, at - 1).lower) || !saysAt(line, at, ['/', 'h'])) return null;
  return { unit: 'kilometers per hour', to: at + 2 };
}

/** "thousands of dollars", "millions d'euros". */
function skipOf(line: Line, at: number, read: NumberRead): number {
  const large = read.form === 'vague' || read.scale >= 1000;
  return large && line.lexicon.of.has(wordAt(line, at).lower) ? at + 1 : at;
}

/** "5m people" are millions, "100m" meters. */
function suffixedMeters(line: Line, read: NumberRead): Unit | null {
  if (read.suffix !== 'm') return null;
  const { lower } = wordAt(line, read.to);
  const money = line.lexicon.money.get(lower);
  if (money) return { unit: money, to: read.to + 1, by: 1e6 };
  if (isPlural(lower)) return { unit: lower, to: read.to + 1, by: 1e6 };
  return { unit: 'meters', to: read.to };
}

function percentAfter(line: Line, at: number): Unit | null {
  const from = isJoinedBy(line, at) ? at + 1 : at;
  for (const words of line.lexicon.percent) {
    if (!saysAt(line, from, words)) continue;
    return { unit: 'percent', to: from + words.length };
  }
  if (
    /^percentage$/.test(wordAt(line, from).lower) &&
    /^-?points?$/.test(wordAt(line, from + 1).lower)
  ) {
    return { unit: 'percentage points', to: from + 2 };
  }
  return null;
}

const SIZES = setOf('square cubic nautical metric light basis');

/** "square meters", "basis points", "miles per hour" by way of "per". */
function compoundUnit(line: Line, at: number): Unit | null {
  const { lower } = wordAt(line, at);
  if (!SIZES.has(lower)) return null;
  const next = isHyphen(wordAt(line, at + 1)) ? at + 2 : at + 1;
  const unit = line.lexicon.units.get(wordAt(line, next).lower);
  return unit ? { unit: `${lower} ${unit}`, to: next + 1 } : null;
}

const NO_TIMES = setOf('time second minute points foot');

/** "the two second-half goals", "one day": a unit in the singular that no hyphen joins, and no number either. */
function fitsNumber(line: Line, read: NumberRead, at: number, joined: boolean): boolean {
  const { lower } = wordAt(line, at);
  if (line.lexicon.language !== 'en' || joined) return !(joined && read.value === 1);
  if (read.value === 1) return read.form === 'digits' || isStressedOne(line, read, lower);
  return isPlural(lower) || !NO_TIMES.has(lower);
}

/** "in just one quarter", and not "one day we will". */
function isStressedOne(line: Line, read: NumberRead, unit: string): boolean {
  const before = wordAt(line, read.from - 1).lower;
  return unit !== 'time' && /^(?:just|only|than|least|about|nearly|almost)$/.test(before);
}

const TIMES = setOf('day week month year');
const EACH = setOf('a an per');

/** "per bag", "an hour", "per 50-kilo bag". What is paid by the month keeps its month outside. */
export function readPer(line: Line, at: number): { to: number; per: string } {
  const joint = wordAt(line, at).lower;
  const thing = wordAt(line, at + 1).lower;
  if (joint === 'an' && thing === 'hour') return { to: at + 2, per: ' an hour' };
  if (joint !== 'per' || TIMES.has(thing)) return { to: at, per: '' };
  let to = at + 1;
  while (to < at + 5 && isPerWord(line, to)) to += 1;
  if (to === at + 1) return { to: at, per: '' };
  const words = line.words.slice(at + 1, to);
  const text = words.map((word) => (word.glued ? word.text : ` ${word.text}`)).join('');
  return { to, per: ` per${text}` };
}

function isPerWord(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (line.marks.isDate(word.start)) return false;
  if (/^\d/.test(word.text) || isHyphen(word)) return isHyphen(wordAt(line, at + 1)) || word.glued;
  const isFirst = wordAt(line, at - 1).lower === 'per' || wordAt(line, at - 1).glued;
  const isSize = SIZES.has(wordAt(line, at - 1).lower) || isHyphen(wordAt(line, at - 2));
  return isLetters(word) && !line.lexicon.stops.has(word.lower) && (isFirst || isSize);
}

/** "50 a month", "three days per week": how often belongs to the figure. */
export function readPace(line: Line, at: number): { to: number; per: string } | null {
  const { lower } = wordAt(line, at + 1);
  if (!EACH.has(wordAt(line, at).lower) || !(TIMES.has(lower) || lower === 'hour')) return null;
  return { to: at + 2, per: ` per ${lower}` };
}
