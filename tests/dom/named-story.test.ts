import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../src/core/article/plain-text.ts';
import { extractArticle } from '../../src/dom/extract-article.ts';
import { IN_VIEW } from '../../src/dom/keep-named-story.ts';
import { snapshotDocument } from '../../src/dom/snapshot-document.ts';
import { PARSER_NAMES, PARSERS } from '../support/documents.ts';
import { TEST_PAGES } from '../support/test-pages.ts';

const SITE = 'https://post.example';

const paragraphs = (word: string) =>
  [1, 2, 3]
    .map(
      (n) =>
        `<p>The ${word} was the talk of the town for day ${n}, and nobody who had seen it, neither the harbor master nor the bakers, could say where the ${word} had come from, or how long it would be there to look at.</p>`,
    )
    .join('');

const story = (word: string, attributes = '', level = 'h1') =>
  `<article ${attributes}><header><${level}>A ${word} turns up in the harbor</${level}><p class="byline">By Ana ${word}ova</p><time datetime="2026-01-0${word.length}">today</time></header>${paragraphs(word)}</article>`;

const HEAD = (word: string, url: string) => `<title>A ${word} turns up in the harbor | Post</title>
<meta property="og:title" content="A ${word} turns up in the harbor"><meta property="og:url" content="${url}">
<meta property="article:published_time" content="2026-01-0${word.length}"><meta name="author" content="Ana ${word}ova">
<meta property="og:site_name" content="Post">`;

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`;

describe.each(PARSER_NAMES)('with %s', (parser) => {
  const read = (html: string, url: string) => extractArticle(() => PARSERS[parser](html), url);
  const text = (html: string, url: string) => JSON.stringify(read(html, url)?.blocks ?? []);

  it.each([
    ['page.html', 'Ljubovo’s stone bridge', 'Mirela Kostova', '2026-02-17', 'The first bus'],
    ['page.html?story=glass-garden', 'A greenhouse', 'Luc Ferrant', '2026-02-16', 'At half past'],
    ['page.html?story=night-trains', 'Night trains', 'Pooja Anand', '2026-02-15', 'For nineteen'],
  ])('the endless page at %s is the story there', (path, title, author, day, start) => {
    const html = TEST_PAGES.find(({ slug }) => slug === 'endless-stories')?.html() ?? '';
    const article = read(html, `https://news.example/endless-stories/${path}`);
    expect(article?.title).toMatch(title);
    expect(article?.bylines).toEqual([author]);
    expect(article?.published?.value.slice(0, 10)).toBe(day);
    expect(article?.siteName).toBe('The Valley Courier');
    const shown = plainTextOf(article?.blocks ?? []).text;
    expect(shown).toContain(start);
    const others = ['The first bus', 'At half past', 'For nineteen'].filter(
      (text) => text !== start,
    );
    for (const other of others) expect(shown).not.toContain(other);
  });

  describe('the story of the address is found by', () => {
    const url = `${SITE}/2026/whale-in-harbor-48213`;
    const other = `${SITE}/2026/seal-on-the-market-48377`;
    it.each([
      ['an attribute', `data-url="${url}"`, ''],
      ['an attribute with a path', 'data-permalink="/2026/whale-in-harbor-48213"', ''],
      ['itemid', `itemscope itemid="${url}"`, ''],
      ['a number', 'id="post-48213"', ''],
      ['a permalink', '', `<a rel="bookmark" href="${url}?utm_source=x">Link</a>`],
      ['microdata', '', `<link itemprop="mainEntityOfPage" href="${url}">`],
      [
        'its JSON-LD',
        '',
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","url":"${url}"}</script>`,
      ],
    ])('%s', (_, attributes, inside) => {
      const named = story('whale', attributes).replace('</header>', `</header>${inside}`);
      const html = page(HEAD('seal', other), story('seal') + named + story('otter'));
      const read = text(html, url);
      expect(read).toContain('The whale was');
      expect(read).not.toMatch(/The (?:seal|otter) was/);
    });
  });

  it('the document’s title tells the story where no address does', () => {
    const html = page(
      '<title>A whale turns up in the harbor | Post</title>',
      story('seal') + story('whale'),
    );
    const read = text(html, `${SITE}/stream`);
    expect(read).toContain('The whale was');
    expect(read).not.toContain('The seal was');
  });

  it('the story in view is taken where neither tells', () => {
    const html = page('<title>Post</title>', story('seal') + story('whale', IN_VIEW));
    expect(text(html, `${SITE}/2026/otter-in-harbor-5`)).not.toContain('The seal was');
    expect(text(html, `${SITE}/news`)).toContain('The seal was');
  });

  it('stories in boxes without a name are told by their headings', () => {
    const boxes = (story('seal') + story('whale')).replaceAll('article', 'div');
    const html = page('<title>A whale turns up in the harbor</title>', boxes);
    const read = text(html, `${SITE}/stream`);
    expect(read).toContain('The whale was');
    expect(read).not.toContain('The seal was');
  });

  it.each([
    [
      'posts of a live blog',
      `<h1>Animals in the harbor: all of it</h1>${story('seal', '', 'h2')}${story('whale', 'data-url="/live/animals-in-the-harbor#2"', 'h2')}`,
    ],
    [
      'chapters',
      `<section><h1>Animals in the harbor: all of it</h1>${paragraphs('seal')}</section><section><h2>The whale</h2>${paragraphs('whale')}</section>`,
    ],
  ])('%s stay together', (_, body) => {
    const html = page('<title>Animals in the harbor: all of it</title>', body);
    const read = text(html, `${SITE}/live/animals-in-the-harbor`);
    expect(read).toContain('The whale was');
    expect(read).toContain('The seal was');
  });
});

describe('metadata that a single-page site has left behind', () => {
  const url = `${SITE}/2026/whale-in-harbor-48213`;
  const stale = `${SITE}/2026/council-cuts-budget-48377`;
  const left = `<title>A whale turns up in the harbor | Post</title><link rel="canonical" href="${stale}">
<meta property="og:title" content="Council cuts the library budget"><meta property="og:site_name" content="Post">
<meta property="og:description" content="Fewer books."><meta property="og:image" content="/budget.png"><meta name="author" content="Ben Budget">
<script type="application/ld+json">{"@type":"NewsArticle","url":"${stale}","headline":"Council cuts the library budget","datePublished":"2025-01-01","author":{"name":"Ben Budget"}}</script>`;

  it.each(PARSER_NAMES)('is not used with %s', (parser) => {
    const html = page(left, story('whale'));
    const article = extractArticle(() => PARSERS[parser](html), url);
    expect(article).toMatchObject({
      title: 'A whale turns up in the harbor',
      bylines: ['Ana whaleova'],
      siteName: 'Post',
      leadImage: null,
      published: { value: '2026-01-05' },
    });
  });

  it.each(PARSER_NAMES)('is used with %s where the page prints its headline', (parser) => {
    const html = page(
      left,
      story('whale').replace(/A whale turns up in the harbor/, 'Council cuts the library budget'),
    );
    const article = extractArticle(() => PARSERS[parser](html), url);
    expect(article?.published?.value).toBe('2025-01-01');
  });

  it.each(PARSER_NAMES)('gives way to the JSON-LD of the address with %s', (parser) => {
    const own = `<script type="application/ld+json">{"@type":"NewsArticle","mainEntityOfPage":{"@id":"${url}"},"headline":"A whale turns up in the harbor","datePublished":"2026-02-02"}</script>`;
    const article = extractArticle(() => PARSERS[parser](page(left + own, story('whale'))), url);
    expect(article?.published?.value).toBe('2026-02-02');
  });
});

it('the copy says which story is in view, and the page is not asked for its layout for one', () => {
  const live = PARSERS.jsdom(page('', story('seal') + story('whale')));
  expect(snapshotDocument(live).documentElement.hasAttribute(IN_VIEW)).toBe(true);
  Object.defineProperty(live.defaultView, 'scrollY', { value: 900 });
  const [seal, whale] = live.querySelectorAll('article');
  Object.assign(seal ?? {}, { getBoundingClientRect: () => ({ top: -900, bottom: 10 }) });
  Object.assign(whale ?? {}, { getBoundingClientRect: () => ({ top: 10, bottom: 900 }) });
  const [first, second] = snapshotDocument(live).querySelectorAll('article');
  expect(first?.hasAttribute(IN_VIEW)).toBe(false);
  expect(second?.hasAttribute(IN_VIEW)).toBe(true);
  expect(whale?.hasAttribute(IN_VIEW)).toBe(false);

  const single = PARSERS.jsdom(page('', story('seal')));
  Object.defineProperty(single.defaultView, 'scrollY', { value: 900 });
  const only = single.querySelector('article');
  Object.assign(only ?? {}, { getBoundingClientRect: () => expect.unreachable() });
  snapshotDocument(single);
});
