import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../src/core/article/plain-text.ts';
import { extractArticle } from '../../src/dom/extract-article.ts';
import { PARSER_NAMES, PARSERS } from '../support/documents.ts';
import { seen, TEST_PAGES } from '../support/test-pages.ts';

/** Their text comes to be only in a browser, or is too large for a test of every parser. */
const BROWSER_ONLY = new Set(['shadow-components', 'huge-inquiry']);
const articles = TEST_PAGES.filter(
  ({ slug, expected }) => expected.article !== null && !BROWSER_ONLY.has(slug),
);

describe.each(PARSER_NAMES)('with %s', (parser) => {
  describe.each(articles)('the page $slug', ({ slug, expected, html }) => {
    const article = extractArticle(() => PARSERS[parser](html()), `https://news.example/${slug}`);
    const { text } = plainTextOf(article?.blocks ?? []);

    it('has its title', () => expect(article?.title).toBe(expected.title));

    it('has every paragraph in order', () => {
      const whole = seen(text);
      let from = 0;
      const missing = expected.paragraphs.filter((paragraph) => {
        const at = whole.indexOf(seen(paragraph), from);
        if (at >= 0) from = at;
        return at < 0;
      });
      expect(missing).toEqual([]);
    });

    it('has its language and direction', () => {
      expect(article?.language?.split('-')[0]).toBe(expected.language.split('-')[0]);
      expect(article?.direction).toBe(expected.direction);
    });
  });
});

describe.each(PARSER_NAMES)('with %s', (parser) => {
  it.each(TEST_PAGES.filter(({ expected }) => expected.article === null))(
    'finds no article on $slug',
    ({ slug, html }) => {
      expect(
        extractArticle(() => PARSERS[parser](html()), `https://news.example/${slug}`),
      ).toBeNull();
    },
  );
});
