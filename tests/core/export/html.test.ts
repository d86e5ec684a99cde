import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { exportDocument } from '../../../src/core/export/export-document.ts';
import { htmlOf } from '../../../src/core/export/html.ts';
import { sourceOf } from '../../../src/core/export/source-line.ts';
import '../../support/speak-english.ts';
import { link, paragraph, SAMPLE } from './sample-article.ts';

const OPTIONS = {
  source: sourceOf(SAMPLE, () => '5 March 2024'),
  withPictures: true,
  appendix: [],
};

function pageOf(article = SAMPLE, options = OPTIONS): Document {
  return new JSDOM(htmlOf(exportDocument(article, options))).window.document;
}

describe('an article as a page of its own', () => {
  it('has all of the article', () => {
    const page = pageOf();
    const words = (selector: string) =>
      [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(page.title).toBe(SAMPLE.title);
    expect(words('h1, .standfirst, h2')).toEqual([
      SAMPLE.title,
      SAMPLE.standfirst,
      'What # it cost',
    ]);
    expect(words('.facts')).toEqual([
      'Ana Brix, Tom O’Dell · Milford · The Meridian · 5 March 2024, 14:30 (as the page’s data says)',
      SAMPLE.url,
      'Pictures are loaded from the site when this file is opened.',
    ]);
    expect(words('pre')).toEqual(['```\n<script>']);
    expect(words('th, td')).toEqual(['Year', 'Ships | boats', '2023', '<b>12</b>']);
    expect(words('figcaption')).toEqual(['The crane Photo: B. Lund']);
    expect(words('ol > li')).toHaveLength(2);
  });

  it('runs nothing and leads only to the web', () => {
    const page = pageOf();
    expect(page.querySelector('script, iframe, object, form, link, base')).toBeNull();
    const leads = [...page.querySelectorAll('[href], [src]')].map(
      (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
    );
    expect(leads.filter((to) => !/^(?:https?|mailto):/.test(to))).toEqual([]);
    const policy = page.querySelector('[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
  });

  it('has no pictures and no word about them where they are off', () => {
    const page = pageOf(SAMPLE, { ...OPTIONS, withPictures: false });
    expect(page.querySelector('img')).toBeNull();
    expect(page.body.textContent).toContain('The crane Photo: B. Lund');
    expect(page.body.textContent).not.toContain('Pictures are loaded');
  });

  it('keeps any words and addresses as words and addresses', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '"', "'", '&', '&lt;', '<script>', '-->', '</p>', ']]>', 'a', 'é', '\r'],
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const url = `https://a.example/${words}`;
        const page = pageOf({
          ...SAMPLE,
          title: words,
          blocks: [paragraph(words, link(url, 0, 1))],
          ...{ authorNote: null, tags: [] },
        });
        expect(page.querySelector('h1')?.textContent).toBe(words);
        expect(page.querySelector('article > p:last-child')?.textContent).toBe(words);
        expect(page.querySelectorAll('article *').length).toBe(8);
      }),
      { numRuns: 60 },
    );
  });
});
