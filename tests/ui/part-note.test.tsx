import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { ArticlePart } from '../../src/core/article/article.ts';
import { PartNote } from '../../src/ui/part-note.tsx';

function shown(part: ArticlePart): Element {
  const { document } = new JSDOM('<main dir="rtl"></main>').window;
  Object.assign(globalThis, { document });
  const main = document.querySelector('main') as Element;
  render(<PartNote part={part} />, main);
  return main;
}

describe('the note under a part of an article', () => {
  it('says that a page behind a wall shows only a part, and links nowhere', () => {
    const note = shown({ kind: 'paywall', page: null, pages: null, next: null });
    expect(note.textContent).toBe('The page shows only a part of this article.');
    expect(note.querySelector('a')).toBeNull();
  });

  it('says which page it is and links to the next, in its own direction', () => {
    const next = 'https://news.example/2026/the-ferry-that-stays-in-port/2';
    const note = shown({ kind: 'page', page: 1, pages: 3, next });
    expect(note.textContent).toBe('This is page 1 of 3. Next page');
    expect(note.querySelector('a')?.getAttribute('href')).toBe(next);
    expect(note.firstElementChild?.getAttribute('dir')).toBe('ltr');
  });

  it('says at the last page that there are others', () => {
    const note = shown({ kind: 'page', page: 3, pages: 3, next: null });
    expect(note.textContent).toBe('This is page 3 of 3. The others are on the site.');
  });
});
