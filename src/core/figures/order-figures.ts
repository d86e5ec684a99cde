import type { Figure } from './figure.ts';

export type FigureOrder = 'text' | 'size';

/** As the text has them or the greatest first; those without a value last in either, as the text has them. */
export function orderFigures(figures: readonly Figure[], order: FigureOrder): Figure[] {
  const exact = figures.filter(({ value }) => value !== null);
  const vague = figures.filter(({ value }) => value === null);
  if (order === 'size') exact.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return [...exact, ...vague];
}
