import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article/article.ts';
import { missesText } from '../../src/dom/misses-text.ts';
import { PARSERS } from '../support/documents.ts';

const SENTENCE =
  'The tide came in twice that day, which nobody on the island had ever seen, and the post went out once.';

const pageOf = (body: string) => PARSERS.linkedom(`<!doctype html><body>${body}</body>`);
/** Each of its own words, since a page may hold one text twice. */
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>${i}. ${SENTENCE}</p>`).join('');

function articleOf(texts: readonly string[], linked = 0): Article {
  const blocks = texts.map((text) => ({
    kind: 'paragraph',
    content: { text, marks: [{ kind: 'link', start: 0, end: linked, href: 'https://a.example/' }] },
  }));
  return { blocks } as unknown as Article;
}

describe('a text that may miss parts', () => {
  it('is one that holds little of the page’s prose', () => {
    expect(missesText(pageOf(paragraphs(12)), articleOf([SENTENCE, SENTENCE]))).toBe(true);
    expect(missesText(pageOf(paragraphs(3)), articleOf([SENTENCE, SENTENCE]))).toBe(false);
  });

  it('is not one beside comments and other stories', () => {
    const page = pageOf(`<p>${SENTENCE}</p><div class="comments">${paragraphs(20)}</div>`);
    expect(missesText(page, articleOf([SENTENCE]))).toBe(false);
  });

  it('is one of which more than a quarter is links', () => {
    const page = pageOf(`<p>${SENTENCE}</p>`);
    expect(missesText(page, articleOf([SENTENCE], 40))).toBe(true);
    expect(missesText(page, articleOf([SENTENCE], 20))).toBe(false);
  });
});
