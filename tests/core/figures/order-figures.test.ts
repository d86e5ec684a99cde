import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/figures/figure.ts';
import { orderFigures } from '../../../src/core/figures/order-figures.ts';

const figure = (text: string, value: number | null) => ({ text, value }) as Figure;
const FIGURES = [
  figure('dozens', null),
  figure('12 ships', 12),
  figure('$2 billion', 2e9),
  figure('several', null),
  figure('a fall of 3 degrees', -3),
];

describe('the order of figures', () => {
  it.each([
    ['text', ['12 ships', '$2 billion', 'a fall of 3 degrees', 'dozens', 'several']],
    ['size', ['$2 billion', '12 ships', 'a fall of 3 degrees', 'dozens', 'several']],
  ] as const)('by %s has those without a value last', (order, texts) => {
    expect(orderFigures(FIGURES, order).map(({ text }) => text)).toEqual(texts);
  });
});
