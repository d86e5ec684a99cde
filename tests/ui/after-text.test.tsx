import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { Article } from '../../src/core/article/article.ts';
import { AfterText } from '../../src/ui/after-text.tsx';

function shown(after: Pick<Article, 'authorNote' | 'tags'>): Element {
  const { document } = new JSDOM('<main></main>').window;
  Object.assign(globalThis, { document });
  const main = document.querySelector('main') as Element;
  render(<AfterText article={after} />, main);
  return main;
}

it('shows who the author is, and the topics as a list', () => {
  const end = shown({ authorNote: 'Ana Ruiz is a diver.', tags: ['Harbor', 'Trieste'] });
  expect(end.querySelector('p')?.textContent).toBe('Ana Ruiz is a diver.');
  expect([...end.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    'Harbor',
    'Trieste',
  ]);
});

it('shows nothing, and no line above it, where the page says neither', () => {
  expect(shown({ authorNote: null, tags: [] }).innerHTML).toBe('');
});

it('leaves out what the page does not say', () => {
  expect(shown({ authorNote: null, tags: ['Harbor'] }).querySelector('p')).toBeNull();
  expect(shown({ authorNote: 'Ana Ruiz is a diver.', tags: [] }).querySelector('ul')).toBeNull();
});
