import { isHyphen, isJoinedBy, type Line, saysAt, wordAt } from './line.ts';

/** "2.4 million", "$100-million". */
export function readScales(line: Line, at: number): { to: number; by: number } {
  let to = at;
  let by = 1;
  for (let i = 0; i < 3; i++) {
    const next = isJoinedBy(line, to) ? to + 1 : to;
    const scale = line.lexicon.scales.get(wordAt(line, next).lower);
    if (scale === undefined) break;
    by *= scale;
    to = next + 1;
  }
  return { to, by };
}

/** "and a half", with or without hyphens. */
export function readHalf(line: Line, at: number): { to: number; more: number } {
  if (saysAt(line, at, ['and', 'a', 'half'])) return { to: at + 3, more: 0.5 };
  if (!isHyphen(wordAt(line, at))) return { to: at, more: 0 };
  const joined = saysAt(line, at + 1, ['and', '-', 'a', '-', 'half']);
  return joined ? { to: at + 6, more: 0.5 } : { to: at, more: 0 };
}

/** Without the dust of binary fractions: 2.3 million is 2300000. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
