import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/article/article.ts';
import { isFuller } from '../../../src/core/article/fuller-reading.ts';

const blocks = (...names: string[]): Block[] =>
  names.map((name) => ({
    kind: 'paragraph',
    content: { text: `${name} `.repeat(100).trim(), marks: [] },
  }));

describe('isFuller', () => {
  it('takes a reading that has text before or among what the other found', () => {
    expect(isFuller(blocks('one', 'two', 'three', 'four'), blocks('three', 'four'))).toBe(true);
    expect(isFuller(blocks('one', 'two', 'three', 'four'), blocks('one', 'four'))).toBe(true);
  });

  it('takes none that only goes on after it: that may be comments', () => {
    const story = blocks('one', 'two', 'three', 'four');
    expect(isFuller([...story, ...blocks('five', 'six', 'seven')], story)).toBe(false);
  });

  it('takes a long one in place of a few lines that stand elsewhere', () => {
    expect(
      isFuller(blocks('one', 'two', 'three', 'four', 'five', 'seventh'), blocks('notice')),
    ).toBe(true);
    expect(isFuller(blocks('one', 'two'), blocks('notice'))).toBe(false);
  });

  it('counts a paragraph once, however often it is printed', () => {
    const repeated = blocks('one', 'one', 'one', 'one', 'one');
    expect(isFuller(repeated, blocks('one'))).toBe(false);
  });
});
