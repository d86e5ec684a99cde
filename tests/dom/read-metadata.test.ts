import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../src/dom/read-metadata.ts';
import { PARSER_NAMES, PARSERS, type ParserName } from '../support/documents.ts';

const URL = 'https://www.harborpost.example/2026/ferry-returns-to-the-old-harbor';
const TEXT =
  `<p>${'The ferry came back on Tuesday, and the town stood on the quay. '.repeat(5)}</p>`.repeat(
    3,
  );

interface Page {
  readonly head?: string;
  readonly body?: string;
  readonly url?: string;
  readonly lang?: string;
}

function ld(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe.each(PARSER_NAMES)('with %s', (parser: ParserName) => {
  function read({ head = '', body = '', url = URL, lang = 'en' }: Page) {
    const html = `<!doctype html><html lang="${lang}"><head><title>Ferry returns to the old harbor – Harbor Post</title>${head}</head><body>${body}</body></html>`;
    return readMetadata(PARSERS[parser](html), { url, base: url, story: null });
  }
  const h1 = '<h1>Ferry returns to the old harbor</h1>';

  describe('the title', () => {
    it('is the heading without the kicker inside it', () => {
      const body = `<h1><span class="kicker">Shipping</span><span>: </span><span>Ferry returns to the old harbor</span></h1>${TEXT}`;
      expect(read({ body }).title).toBe('Ferry returns to the old harbor');
    });

    it('keeps words apart that the page parts by a line break, and drops soft hyphens', () => {
      const body = `<h1>Ferry returns<br>to the old har&shy;bor</h1>${TEXT}`;
      expect(read({ body }).title).toBe('Ferry returns to the old harbor');
    });

    it('is not the site’s name, which links to the page above', () => {
      const body = `<h1><a href="/">Harbor life</a></h1><h2>Ferry returns to the old harbor</h2>${TEXT}`;
      expect(read({ body }).title).toBe('Ferry returns to the old harbor');
    });
  });

  describe('the kicker', () => {
    it.each(['27.01.2026', '12.12.2026, 08:30 Uhr', 'May 5, 2026'])(
      'is not the line with the date, whatever the page calls it: %s',
      (line) => {
        const body = `<p class="kicker">${line}</p>${h1}${TEXT}`;
        expect(read({ body }).kicker).toBeNull();
      },
    );

    it('may name a year', () => {
      const body = `<p class="kicker">Elections 2026</p>${h1}${TEXT}`;
      expect(read({ body }).kicker).toBe('Elections 2026');
    });
  });

  describe('the authors', () => {
    it('are not looked up among other things that JSON-LD describes', () => {
      const head = ld({
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: 'Ferry returns',
            author: { '@type': 'Person', name: 'Nora Castellan' },
          },
          { '@type': 'ImageObject', name: 'A ferry' },
        ],
      });
      expect(read({ head, body: h1 + TEXT }).bylines).toEqual(['Nora Castellan']);
    });

    it('are read from JSON-LD that holds line breaks and a comma too many', () => {
      const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry
        returns","author":[{"@type":"Person","name":"Nora Castellan"},],}</script>`;
      expect(read({ head, body: h1 + TEXT }).bylines).toEqual(['Nora Castellan']);
    });

    it('are people before the organization that publishes', () => {
      const head = ld({
        '@type': 'NewsArticle',
        headline: 'Ferry returns',
        author: { '@type': 'Organization', name: 'Wave Media' },
      });
      const body = `${h1}<p class="byline">By <a href="/authors/nora">Nora Castellan</a> March 4, 2026</p>${TEXT}`;
      expect(read({ head, body }).bylines).toEqual(['Nora Castellan']);
      expect(read({ head, body: h1 + TEXT }).bylines).toEqual(['Wave Media']);
    });

    it('are the institute that the byline names before the organization that publishes', () => {
      const author = { '@type': 'Organization', name: 'Wave Media' };
      const head = ld({ '@type': 'NewsArticle', headline: 'Ferry returns', author });
      const body = `<div>${h1}<p>by University of Port Ann</p></div>${TEXT}`;
      expect(read({ head, body }).bylines).toEqual(['University of Port Ann']);
    });

    it('are read from metadata that stands in another attribute', () => {
      const head = '<meta name="author" value="Nora Castellan">';
      expect(read({ head, body: h1 + TEXT }).bylines).toEqual(['Nora Castellan']);
    });

    it('are those of the card that a publishing system labels', () => {
      const head =
        '<meta name="author" content="Harbor Post"><meta property="og:site_name" content="Harbor Post"><meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Nora Castellan">';
      expect(read({ head, body: h1 + TEXT }).bylines).toEqual(['Nora Castellan']);
    });

    it('are found in a line at the headline that nothing labels', () => {
      const body = `<div>${h1}<div>04.03.2026 13:30 von Olga</div></div>${TEXT}`;
      expect(read({ body }).bylines).toEqual(['Olga']);
    });

    it('are found in the line below "Written by"', () => {
      const body = `<div>${h1}<p>Written by</p><p>Nora Castellan</p><p>Table of contents</p></div>${TEXT}`;
      expect(read({ body }).bylines).toEqual(['Nora Castellan']);
    });

    it('are also those whom the byline names beside the one whom metadata names', () => {
      const author = { '@type': 'Person', name: 'Nora Castellan' };
      const head = ld({ '@type': 'NewsArticle', headline: 'Ferry returns', author });
      const bylines = (line: string) =>
        read({ head, body: `<div>${h1}<p>${line}</p></div>${TEXT}` }).bylines;
      const both = ['Nora Castellan', 'Jonas Feld'];
      expect(bylines('By Nora Castellan and Jonas Feld, Harbor Desk')).toEqual(both);
      expect(bylines('By Nora Castellan, Head of Culture and Sport')).toEqual(['Nora Castellan']);
      expect(bylines('By Ida Holm and Jonas Feld')).toEqual(['Nora Castellan']);
    });

    it('are not those of comments, other stories and pictures', () => {
      const body = `${h1}<figure><img src="a.jpg"><figcaption class="author">By Jonas Feld</figcaption></figure>${TEXT}
        <div class="related"><span class="author">By Ida Holm</span></div><ol class="comments"><li class="comment-author">By Max Muster</li></ol>`;
      expect(read({ body }).bylines).toEqual([]);
    });

    it('are found on a page whose body has a class for its sidebar', () => {
      const body = `<div class="has-sidebar">${h1}<span class="author">Nora Castellan</span>${TEXT}</div>`;
      expect(read({ body }).bylines).toEqual(['Nora Castellan']);
    });
  });

  describe('the date', () => {
    it('is read from a page that JSON-LD describes as a page only', () => {
      const head = ld({
        '@type': 'WebPage',
        name: 'Ferry - Harbor Post',
        datePublished: '2026-03-04T07:15:00+01:00',
      });
      expect(read({ head, body: h1 + TEXT }).published).toEqual({
        value: '2026-03-04T07:15+01:00',
        precision: 'minute',
        basis: 'json-ld',
      });
    });

    it('is the printed one where a page builder filled in the day it built the page', () => {
      const head = ld({
        '@type': 'Article',
        headline: 'Ferry returns',
        datePublished: 'Mar 20, 2026',
      });
      const body = `<div>${h1}<p>March 4, 2026</p></div>${TEXT}`;
      expect(read({ head, body }).published?.value).toBe('2026-03-04');
    });

    it('is in a line at the headline, also above it, and not that of an update', () => {
      const above = `<header><p>4 March 2026</p>${h1}</header>${TEXT}`;
      expect(read({ body: above }).published?.value).toBe('2026-03-04');
      const below = `<div>${h1}<p>Published 4 March 2026, updated 6 March 2026</p></div>${TEXT}`;
      expect(read({ body: below }).published?.value).toBe('2026-03-04');
      const update = `<div>${h1}<p>Last updated: 6 March 2026</p></div>${TEXT}`;
      expect(read({ body: update }).published).toBeNull();
    });

    it('is not the clock in the page’s header', () => {
      const body = `<div class="header"><div class="clock">Saturday 4 April 2026</div></div><article>${h1}${TEXT}</article>`;
      expect(read({ body }).published).toBeNull();
    });

    it('is read in the order of the region, or as the address says', () => {
      const body = `<div>${h1}<p>Posted 06/05/2026</p></div>${TEXT}`;
      expect(read({ body, lang: 'en-GB' }).published?.value).toBe('2026-05-06');
      expect(read({ body, lang: 'en-US' }).published?.value).toBe('2026-06-05');
      expect(read({ body, lang: 'en' }).published).toBeNull();
      const url = 'https://www.harborpost.example/2026/06/05/ferry';
      expect(read({ body, lang: 'en', url }).published?.value).toBe('2026-06-05');
    });

    it('is the day in the address where the page has no other', () => {
      const url = 'https://www.harborpost.example/2026/03/04/ferry';
      expect(read({ body: h1 + TEXT, url }).published).toEqual({
        value: '2026-03-04',
        precision: 'day',
        basis: 'address',
      });
    });

    it('agrees with the day in the address, where a line tells of another day', () => {
      const url = 'https://www.harborpost.example/2026/mar/04/ferry';
      const body = `<div>${h1}<p>stated on January 7, 2026 in a letter:</p><p>March 4, 2026</p></div>${TEXT}`;
      expect(read({ body, url }).published?.value).toBe('2026-03-04');
    });

    it('is found on a page whose body has a class for its comments', () => {
      const body = `<main class="comments-open">${h1}${TEXT}<div class="post-date">March 4, 2026</div></main>`;
      expect(read({ body }).published?.value).toBe('2026-03-04');
    });

    it('of the last change is kept apart', () => {
      const head = '<meta property="article:modified_time" content="2026-03-06T10:00:00Z">';
      const { published, modified } = read({ head, body: h1 + TEXT });
      expect([published, modified?.value]).toEqual([null, '2026-03-06T10:00Z']);
    });
  });

  it('the picture is none that the site shows for want of another', () => {
    const head =
      '<meta property="og:image" content="/img/logo-1200.png"><meta name="twitter:image" content="/img/ferry.jpg">';
    expect(read({ head, body: h1 + TEXT }).image).toBe(
      'https://www.harborpost.example/img/ferry.jpg',
    );
  });
});
