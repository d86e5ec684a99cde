import { describe, expect, it } from 'vitest';
import { readSignals } from '../../src/core/detection/read-signals.ts';
import { scorePage } from '../../src/core/detection/score-page.ts';
import { declaredAddress } from '../../src/dom/declared-address.ts';
import { gatherEvidence } from '../../src/dom/gather-evidence.ts';
import { PARSER_NAMES, PARSERS } from '../support/documents.ts';
import { TEST_PAGES } from '../support/test-pages.ts';

/** Its text comes to be only in a browser. */
const pages = TEST_PAGES.filter(({ slug }) => slug !== 'shadow-components');
const STORY = 'https://news.example/2026/03/harbor-opens-again-for-ships';
const signalsOf = (document: Document, url: string | null) =>
  readSignals(gatherEvidence(document), url);
const PROSE = 'The harbor opened again on Sunday after forty days of work on its northern pier. ';

describe.each(PARSER_NAMES)('with %s', (parser) => {
  const read = (html: string, url: string | null = STORY) =>
    signalsOf(PARSERS[parser](`<!doctype html><html>${html}</html>`), url);

  it.each(pages.filter(({ expected }) => expected.generated !== true))(
    'tells whether $slug is an article, with an address and without',
    ({ slug, expected, html }) => {
      const isArticle = expected.article !== null;
      const document = PARSERS[parser](html());
      const url = isArticle ? `${STORY}-${slug}` : `https://news.example/${slug}`;
      expect(scorePage(signalsOf(document, url)).isArticle).toBe(isArticle);
      expect(scorePage(signalsOf(document, null)).isArticle).toBe(isArticle);
    },
  );

  it('reads what metadata and JSON-LD declare', () => {
    const head = `<meta property="og:type" content="Article">
      <meta itemprop="datePublished" content="2026-03-04">
      <script type="application/ld+json">{"@type":"NewsArticle"}</script>`;
    expect(read(`<head>${head}</head>`)).toMatchObject({ ogArticle: 1, published: 1, ldNews: 1 });
    const other =
      '<meta property="og:type" content="website"><meta property="article:publisher" content="x">';
    expect(read(`<head>${other}</head>`)).toMatchObject({ ogArticle: 0, published: 0, ldNews: 0 });
  });

  it('finds the text under one parent, and how much is elsewhere', () => {
    const body = `<main><p>${PROSE.repeat(3)}</p><p>${PROSE.repeat(3)}</p><p>Short.</p></main>
      <aside><div><p>${PROSE.repeat(2)}</p></div></aside>`;
    const { text, paragraphs, textShare, shortParagraphs } = read(`<body>${body}</body>`);
    expect([text, paragraphs, shortParagraphs]).toEqual([2 * (PROSE.length * 3 - 1), 2, 1]);
    expect(textShare).toBeCloseTo(0.75, 1);
  });

  it('finds text that stands in boxes, between line breaks', () => {
    const line = PROSE.repeat(2);
    const { text, paragraphs } = read(
      `<body><div>${line}<br>${line}<br><b>no</b></div><p>a</p></body>`,
    );
    expect([text, paragraphs]).toEqual([2 * line.trim().length, 2]);
  });

  it('counts a letter of a script without spaces for three', () => {
    const { text } = read(`<body><p>${'港は日曜日に再び開いた。'.repeat(3)}</p></body>`);
    expect(text).toBe(36 * 3);
  });

  it('takes an h1 for the headline only if it is the page’s title', () => {
    const title = '<title>Trieste’s harbor opens again | Il Molo</title>';
    const page = (h1: string) => read(`<head>${title}</head><body><h1>${h1}</h1></body>`).headline;
    expect(page('Trieste’s harbor opens again')).toBe(28);
    expect(page('The newspaper of the gulf')).toBe(0);
    expect(page('Il Molo')).toBe(0);
  });

  it('sees a year beside the headline, not far from it', () => {
    const body = (rest: string) =>
      read(`<body><header><h1>The harbor opens in 1999</h1></header>
      ${rest}</body>`).dated;
    expect(body('<p>By Ana Ruiz</p><p>4.3.2026</p>')).toBe(1);
    expect(body(`<p>${PROSE.repeat(20)}</p><p>4.3.2026</p>`)).toBe(0);
    expect(body('')).toBe(0);
  });

  it('weighs text against links', () => {
    const links = '<h2><a href="/a">Ships return</a></h2>'.repeat(7);
    expect(read(`<body>${links}<p>${'x'.repeat(170)}</p></body>`).textPerLink).toBe(10);
  });

  it('counts forms, code and sharing', () => {
    const body = `<aside></aside><article><h1>A</h1></article><input><textarea></textarea>
      <pre><code>x</code></pre><a href="https://share.example/sharer.php">Share</a>`;
    expect(read(`<body>${body}</body>`)).toMatchObject({
      asides: 1,
      articleHeadings: 1,
      inputs: 1,
      textareas: 1,
      codes: 2,
      shareLinks: 1,
    });
  });

  it('looks for marks in the declared title, and in the document’s if there is none', () => {
    const page = (head: string) => read(`<head>${head}</head>`).titleMark;
    const declared = '<meta property="og:title" content="The harbor opens">';
    expect(page(`<title>Il Molo: all the news</title>${declared}`)).toBe(0);
    expect(page('<title>Who opened the harbor?</title>')).toBe(1);
    expect(page('<title>港は開いた：船が戻る</title>')).toBe(1);
    expect(page('')).toBe(0);
  });

  it('tells a post’s sharing card from another page’s', () => {
    const label = (n: number) => `<meta name="twitter:label${n}" content="x">`;
    expect(read(`<head>${label(1)}${label(2)}</head>`).twoCardLabels).toBe(1);
    expect(read(`<head>${label(1)}</head>`).twoCardLabels).toBe(0);
  });

  it('sees whether the prose stands in a box for an article’s text', () => {
    const page = (label: string) =>
      read(`<body><div ${label}><div><p>${PROSE.repeat(3)}</p></div></div></body>`).inArticleBox;
    expect(page('class="td-post-content wide"')).toBe(1);
    expect(page('itemprop="articleBody"')).toBe(1);
    expect(page('class="comments"')).toBe(0);
    expect(read('<body><div class="post-content"></div></body>').inArticleBox).toBe(0);
  });

  it('counts members and carts', () => {
    const body = `<a href="/users/7">Ana</a><a href="/u?profile=8">Ben</a><a href="/ships">Ships</a>
      <b class="icon mini-cart"></b><b class="cartoons"></b>`;
    expect(read(`<body>${body}</body>`)).toMatchObject({ memberLinks: 2, carts: 1 });
  });

  it('takes the address that a saved page says it had', () => {
    const head = '<link rel="canonical" href="https://news.example/a-b-c">';
    const address = (html: string) => declaredAddress(PARSERS[parser](`<html>${html}</html>`));
    expect(address(`<head>${head}</head>`)).toBe('https://news.example/a-b-c');
    expect(address('<head><link rel="canonical" href="/a-b-c"></head>')).toBeNull();
    expect(read('<head></head>', null).hyphens).toBe(-1);
  });

  it('reads an empty page, and leaves a page as it is', () => {
    expect(scorePage(read('', null)).isArticle).toBe(false);
    const document = PARSERS[parser](`<html><body><p>${PROSE}</p></body></html>`);
    const before = document.documentElement.outerHTML;
    gatherEvidence(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

/** Its `<font>`s are never closed: each parser nests them in its own way. */
const UNCLOSED = 'council-budget';

it('gives the same signals in both parsers', () => {
  for (const { slug, html, expected } of pages) {
    if (expected.generated || slug === UNCLOSED) continue;
    const [one, other] = PARSER_NAMES.map((parser) => signalsOf(PARSERS[parser](html()), STORY));
    expect(other).toEqual(one);
  }
});
