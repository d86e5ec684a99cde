import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article/article.ts';
import { extractArticle } from '../../src/dom/extract-article.ts';
import { PARSER_NAMES, PARSERS } from '../support/documents.ts';
import { TEST_PAGES } from '../support/test-pages.ts';

const pages = new Map(TEST_PAGES.map((page) => [page.slug, page]));

function read(parser: keyof typeof PARSERS, slug: string) {
  const page = pages.get(slug);
  if (!page) throw new Error(`no test page ${slug}`);
  const article = extractArticle(
    () => PARSERS[parser](page.html()),
    `https://news.example/${slug}`,
  );
  if (!article) throw new Error(`no article on ${slug}`);
  return { article, expected: page.expected };
}

/** In the text, and the lead picture above it. */
function picturesOf({ blocks, leadImage }: Article): (string | undefined)[] {
  const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block.picture.url] : []));
  return [leadImage?.url, ...figures].map((url) => url && new URL(url).pathname);
}

describe.each(PARSER_NAMES)('with %s', (parser) => {
  it.each([
    'harbor-reopening',
    'qasr-offensive',
    'tidal-barrier',
    'arabic-summit',
    'hebrew-railway',
    'german-hochwasser',
  ])('the lines around the headline of %s are read', (slug) => {
    const { article, expected } = read(parser, slug);
    const { kicker, standfirst, dateline } = article;
    const { kicker: k, standfirst: s, dateline: d } = expected;
    expect({ kicker, standfirst, dateline }).toEqual({ kicker: k, standfirst: s, dateline: d });
  });

  it.each(['harbor-reopening', 'qasr-offensive', 'metro-strike-draft', 'german-hochwasser'])(
    'the authors of %s are its people, not its site',
    (slug) => {
      const { article, expected } = read(parser, slug);
      expect(article.bylines).toEqual(expected.bylines);
    },
  );

  it.each(['harbor-reopening', 'qasr-offensive', 'storm-live', 'japanese-shinkansen'])(
    'the date of %s is the article’s, not the page’s',
    (slug) => {
      const { article, expected } = read(parser, slug);
      expect(article.published?.value.slice(0, 10)).toBe(expected.published?.slice(0, 10));
    },
  );

  it.each(['lazy-islands', 'harbor-reopening', 'festival-gallery', 'paywall-stub'])(
    'every picture of %s is found, however the page loads it',
    (slug) => {
      const { article, expected } = read(parser, slug);
      const shown = picturesOf(article);
      expect(expected.figures.map(({ image }) => image).filter((i) => !shown.includes(i))).toEqual(
        [],
      );
    },
  );

  it('keeps captions and credits apart', () => {
    const { article, expected } = read(parser, 'lazy-islands');
    const figures = article.blocks.flatMap((block) =>
      block.kind === 'figure' ? [{ caption: block.caption?.text, credit: block.credit }] : [],
    );
    const wanted = expected.figures.map(({ caption, credit }) => ({ caption, credit }));
    expect(wanted).toEqual(expect.arrayContaining(figures));
  });

  it('keeps lists, tables, quotations, embeds and their order', () => {
    expect(read(parser, 'lazy-islands').article.blocks.map(({ kind }) => kind)).toEqual(
      read(parser, 'lazy-islands').expected.kinds,
    );
    const kinds = read(parser, 'harbor-reopening').article.blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['figure', 'quote', 'list', 'table', 'heading']));
  });

  it('makes a video a link to watch, and a post its words', () => {
    const embeds = read(parser, 'lazy-islands').article.blocks.filter((b) => b.kind === 'embed');
    expect(embeds.map(({ embed }) => embed)).toEqual(['video', 'post']);
    expect(embeds[0]?.url).toBe('https://www.youtube.com/watch?v=abc123');
  });

  it('drops links that run code and keeps their words', () => {
    const { article } = read(parser, 'strict-csp');
    expect(JSON.stringify(article)).not.toMatch(/javascript:|data:text/);
  });
});
