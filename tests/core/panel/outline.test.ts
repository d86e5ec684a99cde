import { expect, it } from 'vitest';
import type { Block } from '../../../src/core/article/article.ts';
import { plainTextOf } from '../../../src/core/article/plain-text.ts';
import { outlineOf } from '../../../src/core/panel/outline.ts';

const content = (text: string) => ({ text, marks: [] });

it('the outline tells headings with their place, also of equal words', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, content: content('Day one') },
    { kind: 'paragraph', content: content('Day one') },
    { kind: 'quote', blocks: [{ kind: 'heading', level: 3, content: content('Day one') }] },
  ];
  expect(outlineOf(blocks, plainTextOf(blocks))).toEqual([
    { text: 'Day one', level: 2, start: 0, end: 7 },
    { text: 'Day one', level: 3, start: 18, end: 25 },
  ]);
});
