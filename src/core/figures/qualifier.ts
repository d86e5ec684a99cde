import { type Line, saysAt } from './line.ts';

/** "more than", "at least", "rund": what is said right before a number, or null. */
export function qualifierBefore(line: Line, at: number): string | null {
  const phrase = line.lexicon.qualifiers.find((words) => saysAt(line, at - words.length, words));
  return phrase ? phrase.join(' ').replaceAll("' ", "'") : null;
}
