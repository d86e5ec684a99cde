import { expect, it } from 'vitest';
import type { Block } from '../../../src/core/article/article.ts';
import { blocksToFill } from '../../../src/core/article/first-screen.ts';

const paragraph = (length: number): Block => ({
  kind: 'paragraph',
  content: { text: 'x'.repeat(length), marks: [] },
});

it('takes more blocks for a taller screen, and the last one whole', () => {
  const blocks = Array.from({ length: 40 }, () => paragraph(500));
  expect(blocksToFill(blocks, 900)).toBe(6);
  expect(blocksToFill(blocks, 1800)).toBe(11);
});

it('takes all of a short article', () => {
  expect(blocksToFill([paragraph(80), { kind: 'rule' }], 900)).toBe(2);
});
