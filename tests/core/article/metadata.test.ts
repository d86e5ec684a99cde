import { describe, expect, it } from 'vitest';
import { parseBylines } from '../../../src/core/article/bylines.ts';
import { splitCredit } from '../../../src/core/article/credit.ts';
import { chooseHeadline } from '../../../src/core/article/headline.ts';
import {
  chooseCandidate,
  isPlaceholder,
  parseSrcset,
} from '../../../src/core/article/picture-source.ts';
import { localeOfText } from '../../../src/core/article/script.ts';
import { withoutSiteName } from '../../../src/core/article/site-name.ts';

describe('chooseHeadline', () => {
  const base = {
    declared: [],
    documentTitle: '',
    headings: [],
    partsOfHeadings: [],
    printed: [],
    siteNames: [],
    url: null,
  };

  it('prefers the way the page prints the headline to lower-cased metadata', () => {
    const evidence = { ...base, declared: ['harbor opens again'], printed: ['Harbor opens AGAIN'] };
    expect(chooseHeadline(evidence)).toBe('Harbor opens AGAIN');
  });

  it('takes the heading that the document title repeats', () => {
    const evidence = {
      ...base,
      documentTitle: 'Harbor opens again - The Post',
      headings: ['The Post of Trieste', 'Harbor opens again'],
    };
    expect(chooseHeadline(evidence)).toBe('Harbor opens again');
  });

  it('leaves out the name of the site, and nothing else', () => {
    expect(withoutSiteName('Harbor - a history | The Post', ['The Post'])).toBe(
      'Harbor - a history',
    );
    expect(withoutSiteName('Harbor - a history', ['The Post'])).toBe('Harbor - a history');
  });
});

describe('parseBylines', () => {
  it.each([
    ['By Nora Castellan and Tomas Reuter', ['Nora Castellan', 'Tomas Reuter']],
    ['Von Anna Müller', ['Anna Müller']],
    ['Nora Castellan, nora@post.example', ['Nora Castellan']],
    ['The Post', []],
    ['admin', []],
  ])('reads %s', (text, names) => expect(parseBylines([text], ['The Post'])).toEqual(names));
});

describe('splitCredit', () => {
  it.each([
    ['Rebels in the town (Photo: Reuters)', 'Rebels in the town', 'Reuters'],
    ['Die Elbe am Montag. Foto: dpa', 'Die Elbe am Montag.', 'dpa'],
    ['The bridge', 'The bridge', null],
  ])('parts %s', (text, caption, credit) => expect(splitCredit(text)).toEqual({ caption, credit }));
});

describe('pictures', () => {
  it('splits a srcset whose addresses hold commas', () => {
    expect(parseSrcset('/a,w_400.jpg 400w, /b.jpg 1600w')).toEqual([
      { url: '/a,w_400.jpg', width: 400 },
      { url: '/b.jpg', width: 1600 },
    ]);
  });

  it('takes the smallest that is sharp enough', () => {
    expect(chooseCandidate(parseSrcset('/s 400w, /m 1600w, /l 3200w'))?.url).toBe('/m');
  });

  it('knows a placeholder', () => {
    expect(isPlaceholder('data:image/gif;base64,R0lGODlhAQABAAAAACw=')).toBe(true);
    expect(isPlaceholder('/img/spacer.gif')).toBe(true);
    expect(isPlaceholder('/img/harbor.jpg')).toBe(false);
  });
});

describe('language and direction', () => {
  it('believes the text where the page contradicts it', () => {
    const hebrew = 'הרכבת החדשה יצאה לדרך ביום שלישי בבוקר';
    expect(localeOfText('en', hebrew)).toEqual({ language: 'he', direction: 'rtl' });
  });

  it('keeps the page’s own tag where nothing contradicts it', () => {
    expect(localeOfText('en_US', 'The harbor opened on Tuesday.').language).toBe('en-US');
    expect(localeOfText('fa', 'کشتی بزرگ وارد بندر شد').language).toBe('fa');
  });

  it('guesses from small words where the page says nothing', () => {
    expect(
      localeOfText(null, 'Der Hafen ist mit dem Zug nicht zu erreichen, und das ist schlecht.')
        .language,
    ).toBe('de');
  });
});
