import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/article/article.ts';
import { plainTextOf } from '../../../src/core/article/plain-text.ts';
import { rangeOf } from '../../../src/ui/panel/text-place.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: { text, marks: [] } });
const plain = plainTextOf([
  paragraph('It rained.'),
  paragraph('The tide rose.'),
  paragraph('It rained.'),
]);

const { window } = new JSDOM(
  '<main><p>It rained.</p><figcaption>It rained, too</figcaption><p>The <b>tide</b> rose.</p><p>It <i>rained</i>.</p></main>',
);
Object.assign(globalThis, { NodeFilter: window.NodeFilter });
const root = window.document.querySelector('main') as Element;
const found = (words: string, from = 0) => {
  const start = plain.text.indexOf(words, from);
  return rangeOf(root, plain, { start, end: start + words.length });
};

describe('the place of words in the drawn article', () => {
  it('is found across elements', () => {
    const range = found('tide rose');
    expect(range?.toString()).toBe('tide rose');
    expect(range?.startContainer.parentElement?.tagName).toBe('B');
  });

  it('is that of the right one of two like paragraphs', () => {
    expect(found('rained', 15)?.startContainer.parentElement?.tagName).toBe('I');
    expect(found('rained')?.startContainer.parentElement?.tagName).toBe('P');
  });

  it('is none where it is not drawn yet', () => {
    const empty = window.document.createElement('main');
    expect(rangeOf(empty, plain, { start: 0, end: 2 })).toBeNull();
  });
});
