import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { Block } from '../../src/core/article/article.ts';
import { renderBlocks } from '../../src/ui/article-view.tsx';
import { noNames } from '../../src/ui/name-marks.ts';

function shown(blocks: readonly Block[]): Element {
  const { document } = new JSDOM('<main></main>').window;
  Object.assign(globalThis, { document });
  const main = document.querySelector('main') as Element;
  render(renderBlocks(blocks, { namesOf: noNames, isPlain: false, showsPictures: true }), main);
  return main;
}

it('numbers a list as its page does, down to the first', () => {
  const item = (text: string, number?: number) => ({
    content: { text, marks: [] },
    blocks: [],
    ...(number ? { number } : {}),
  });
  const items = [item('The Skerry', 3), item('The Tooth', 2), item('The Old Man', 1)];
  const main = shown([{ kind: 'list', ordered: true, start: 3, items }]);
  expect([...main.querySelectorAll('li')].map(({ value }) => value)).toEqual([3, 2, 1]);
});
