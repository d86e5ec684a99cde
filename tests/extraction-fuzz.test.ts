import { describe, expect, it } from 'vitest';
import type { Article } from '../src/core/article/article.ts';
import { extractArticle } from '../src/dom/extract-article.ts';
import { decodePage } from '../src/entrypoints/cli/decode-page.ts';
import { parsePage } from '../src/entrypoints/cli/parse-page.ts';
import { readPage } from '../src/entrypoints/cli/read-page.ts';
import { articleFaults } from './support/article-faults.ts';
import { PARSERS } from './support/documents.ts';
import { EMPTY_PAGES, EXTREME_ARTICLES } from './support/extreme-pages.ts';
import { MUTATIONS } from './support/mutate-page.ts';
import { seededRandom } from './support/seeded-random.ts';
import { TEST_PAGES } from './support/test-pages.ts';

const SEED = 20_260_401;
const ADDRESS = 'https://news.example/2026/the-bridge-reopens-after-ten-years';
/** Machines that run other things too are slow; the whole takes some ten seconds alone. */
const TIMEOUT_MS = 120_000;

/** One test page is generated, and too large to be mutated often. */
const PAGES = TEST_PAGES.filter(({ slug }) => slug !== 'huge-inquiry').map(({ slug, html }) => ({
  slug,
  html: html(),
}));

/** As the command line does; names and detection too. */
function faultsOf(bytes: Buffer): string[] {
  const { article, error } = readPage({ html: decodePage(bytes), url: ADDRESS, published: null });
  if (error !== null) return ['error'];
  return article ? articleFaults(article as Article) : [];
}

describe.each(Object.entries(MUTATIONS))('a page with %s', (name, mutate) => {
  it(
    'ends in a sound article or none, whichever page it was',
    () => {
      const random = seededRandom(SEED + name.length);
      const faults = PAGES.map(({ slug, html }) => [slug, faultsOf(mutate(html, random))]);
      expect(faults.filter(([, found]) => found?.length)).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

describe('a page with', () => {
  it.each(Object.entries(EXTREME_ARTICLES))(
    '%s is read',
    (_, build) => {
      const html = decodePage(Buffer.from(build(), 'utf8'));
      const article = extractArticle(() => parsePage(html), ADDRESS);
      expect(article && articleFaults(article)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it.each(Object.entries(EMPTY_PAGES))('nothing but %s holds no article', (_, build) => {
    const html = decodePage(Buffer.from(build(), 'utf8'));
    const { article, error } = readPage({ html, url: ADDRESS, published: null });
    expect({ article, error }).toEqual({ article: null, error: null });
  });
});

it(
  'a page that is more than the parser can take gives the reason',
  () => {
    const html = `<p class="${'a '.repeat(1_000_000)}">`;
    const { article, error } = readPage({ html, url: ADDRESS, published: null });
    expect({ article, error }).toMatchObject({ article: null, error: { code: 'too-large' } });
  },
  TIMEOUT_MS,
);

it(
  'a broken page is sound as a browser would parse it, too',
  () => {
    const random = seededRandom(SEED);
    const faults = Object.entries(MUTATIONS).map(([name, mutate], i) => {
      const html = decodePage(mutate(PAGES[i % PAGES.length]?.html ?? '', random));
      const article = extractArticle(() => PARSERS.jsdom(html), ADDRESS);
      return [name, article ? articleFaults(article) : []];
    });
    expect(faults.filter(([, found]) => found?.length)).toEqual([]);
  },
  TIMEOUT_MS,
);
