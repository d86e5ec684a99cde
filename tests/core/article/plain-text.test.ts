import { expect, it } from 'vitest';
import type { Block } from '../../../src/core/article/article.ts';
import { plainTextOf } from '../../../src/core/article/plain-text.ts';

const rich = (text: string) => ({ text, marks: [] });
const cell = (text: string) => ({
  content: rich(text),
  isHeader: false,
  columnSpan: 1,
  rowSpan: 1,
});

const BLOCKS: readonly Block[] = [
  { kind: 'paragraph', content: rich('One.') },
  { kind: 'rule' },
  {
    kind: 'list',
    ordered: false,
    start: 1,
    items: [
      { content: rich('a'), blocks: [] },
      { content: rich('b'), blocks: [{ kind: 'paragraph', content: rich('c') }] },
    ],
  },
  { kind: 'table', caption: rich('left out'), rows: [[cell('1'), cell('2')], [cell('3')]] },
  { kind: 'code', text: 'x' },
  { kind: 'quote', blocks: [{ kind: 'paragraph', content: rich('Two.') }] },
];

it('lays all text out with blocks parted by an empty line', () => {
  expect(plainTextOf(BLOCKS).text).toBe('One.\n\na\nb\nc\n\n1\t2\n3\n\nx\n\nTwo.');
});

it('says where each piece begins', () => {
  const { text, parts } = plainTextOf(BLOCKS);
  for (const { content, start } of parts) {
    expect(text.slice(start, start + content.text.length)).toBe(content.text);
  }
  expect(parts).toHaveLength(8);
});
