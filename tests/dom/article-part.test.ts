import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/dom/extract-article.ts';
import { PARSER_NAMES, PARSERS } from '../support/documents.ts';
import { sketch } from '../support/sketch.ts';
import { TEST_PAGES } from '../support/test-pages.ts';

const URL = 'https://news.example/2026/the-ferry-that-stays-in-port';

const FIRST =
  'The ferry has been in port since Sunday, and the island has begun to count its potatoes. The baker, Ana Ruiz, bakes on Mondays and Thursdays only, and has put the flour scales on the counter, where everybody can read them.';
const SECOND =
  'On Wednesday the council met in the school, since the hall is not heated. Nobody spoke for long. The harbor master, asked how many days more, showed them the telegram, and then the window, and sat down again';

interface Page {
  readonly text?: readonly string[];
  readonly after?: string;
  readonly head?: string;
}

const LOCKED =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry that stays in port","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".rest"}}</script>';

function page({ text = [FIRST, `${SECOND}.`], after = '', head = '' }: Page): string {
  return `<!doctype html><html lang="en"><head><title>The ferry that stays in port | Island Post</title>${head}</head><body>
<main><article><h1>The ferry that stays in port</h1><div class="text">${text.map((p) => `<p>${p}</p>`).join('')}</div>${after}</article></main>
<footer>Island Post</footer></body></html>`;
}

const LONG = Array.from({ length: 12 }, () => `${FIRST} ${SECOND}.`);

describe.each(PARSER_NAMES)('with %s', (parser) => {
  const read = (html: string, url: string | null = URL) => {
    const article = extractArticle(() => PARSERS[parser](html), url);
    if (!article) throw new Error('no article');
    return article;
  };

  describe('an article is only a part where its page', () => {
    it.each<[string, Page]>([
      [
        'says that it is not free and offers the rest',
        {
          head: LOCKED,
          after: '<div class="paywall"><h2>Subscribe to continue reading</h2></div>',
        },
      ],
      [
        'says that it is not free and ends with an ellipsis',
        { head: LOCKED, text: [FIRST, `${SECOND} …`] },
      ],
      [
        'says that it is not free and has many more words',
        { head: LOCKED.replace('{"@type":"NewsA', '{"wordCount":1200,"@type":"NewsA') },
      ],
      [
        'says that it is not free and holds next to nothing',
        { head: LOCKED, text: [`${SECOND}. ${SECOND}.`] },
      ],
      [
        'stops in a sentence over a wall in German',
        {
          text: [FIRST, SECOND],
          after: '<div class="paywall-box"><p>Weiterlesen mit Insel+: jetzt Abo testen</p></div>',
        },
      ],
      [
        'stops in a sentence over an offer in French that nothing labels',
        {
          text: [FIRST, `${SECOND}…`],
          after: '<p>Il vous reste 70% de cet article. La suite est réservée aux abonnés.</p>',
        },
      ],
      [
        'has a wall in Japanese after a short text',
        {
          head: LOCKED,
          after: '<div id="paywall"><p>この記事は有料会員限定です。残り1200文字</p></div>',
        },
      ],
      [
        'has a wall in Arabic after a short text',
        { head: LOCKED, after: '<div class="paywall"><p>اشترك لمتابعة القراءة</p></div>' },
      ],
    ])('%s', (_, given) => {
      const { part, blocks } = read(page(given));
      expect(part).toEqual({ kind: 'paywall', page: null, pages: null, next: null });
      const text = sketch(blocks).join('\n');
      expect(text).toContain('the window, and sat down again');
      expect(text).not.toMatch(/Subscribe|Weiterlesen|abonnés|有料|اشترك/);
    });

    it('is our own page with two paragraphs over an offer', () => {
      const stub = TEST_PAGES.find(({ slug }) => slug === 'paywall-stub');
      expect(read(stub?.html() ?? '').part?.kind).toBe('paywall');
    });
  });

  describe('an article is whole where its page', () => {
    it.each<[string, Page]>([
      ['is short and free', {}],
      ['is not free but shows the whole text', { head: LOCKED, text: LONG }],
      [
        'is short, free and asks for subscribers',
        { after: '<div class="newsletter-subscribe"><p>Subscribe to our newsletter</p></div>' },
      ],
      [
        'is long and has an offer for those who keep reading',
        {
          text: LONG,
          after: '<div class="paywall"><p>Already a subscriber? Log in to continue.</p></div>',
        },
      ],
      [
        'keeps its wall hidden',
        {
          after:
            '<div class="paywall" style="display:none"><p>Subscribe to continue reading</p></div>',
        },
      ],
    ])('%s', (_, given) => {
      expect(read(page(given)).part).toBeNull();
    });
  });

  describe('an article on several pages', () => {
    const pager = (...hrefs: [string, string][]) => ({
      after: `<div class="pager">${hrefs.map(([href, label]) => `<a href="${href}">${label}</a>`).join(' ')}</div>`,
    });

    it.each<[string, Page]>([
      [
        'by numbers under the text',
        pager(
          ['/2026/the-ferry-that-stays-in-port/2', '2'],
          ['/2026/the-ferry-that-stays-in-port/3', '3'],
        ),
      ],
      ['by queries', pager(['?page=2', 'Next'], ['?page=3', 'Last'])],
      [
        'by its head, and numbers',
        {
          ...pager(['?page=3', '3']),
          head: '<link rel="next" href="https://news.example/2026/the-ferry-that-stays-in-port?page=2">',
        },
      ],
    ])('is told %s', (_, given) => {
      const { part } = read(page(given));
      expect(part).toMatchObject({ kind: 'page', page: 1, pages: 3 });
      expect(part?.next).toMatch(
        /^https:\/\/news\.example\/2026\/the-ferry-that-stays-in-port.*2$/,
      );
    });

    it('ends with its last page', () => {
      const links = pager([URL, '1'], [`${URL}/2`, '2']);
      const { part } = read(page(links), `${URL}/3`);
      expect(part).toEqual({ kind: 'page', page: 3, pages: 3, next: null });
    });

    it.each<[string, Page]>([
      [
        'the next story',
        { head: '<link rel="next" href="https://news.example/2026/the-bridge-that-was-promised">' },
      ],
      [
        'the next page of its comments',
        {
          after:
            '<div class="comments"><a href="?page=2">2</a></div><a href="?page=2#comments">Older comments</a>',
        },
      ],
      [
        'another site',
        {
          head: '<link rel="next" href="https://other.example/2026/the-ferry-that-stays-in-port/2">',
        },
      ],
      ['a script', { after: '<a rel="next" href="javascript:next()">Next</a>' }],
    ])('is not made of %s', (_, given) => {
      expect(read(page(given)).part).toBeNull();
    });

    it('is not looked for without an address', () => {
      expect(read(page(pager(['?page=2', '2'])), 'the-ferry.html').part).toBeNull();
      expect(read(page(pager(['/x/2', '2'])), null).part).toBeNull();
    });
  });
});
