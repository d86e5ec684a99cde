import { describe, expect, it } from 'vitest';
import { pageNumbers } from '../../../src/core/article/page-number.ts';

const FERRY = 'https://news.example/2026/the-ferry-stays-in-port';

describe('pageNumbers', () => {
  it.each([
    [FERRY, `${FERRY}/2`, 1, 2],
    [FERRY, `${FERRY}/2/`, 1, 2],
    [`${FERRY}/`, `${FERRY}/page/2`, 1, 2],
    [FERRY, `${FERRY}?page=2`, 1, 2],
    [`${FERRY}?page=1`, `${FERRY}?page=2`, 1, 2],
    [`${FERRY}?utm_source=x`, `${FERRY}?p=2`, 1, 2],
    [`${FERRY}.html`, `${FERRY}-2.html`, 1, 2],
    [`${FERRY}.html`, `${FERRY},2.html`, 1, 2],
    [`${FERRY}.html`, `${FERRY}-p2.html`, 1, 2],
    [`${FERRY}/seite-2`, `${FERRY}/seite-3`, 2, 3],
    [`${FERRY}/3`, FERRY, 3, 1],
    ['https://news.example/ferry/', 'https://news.example/ferry/?page=2', 1, 2],
    ['https://news.example/story.php?id=12', 'https://news.example/story.php?id=12&page=2', 1, 2],
  ])('reads %s and %s as pages of one article', (own, other, one, two) => {
    expect(pageNumbers(own, other)).toMatchObject({ own: one, other: two });
  });

  it.each([
    [FERRY, 'https://news.example/2026/the-ferry-sails-again'],
    [FERRY, 'https://other.example/2026/the-ferry-stays-in-port/2'],
    [FERRY, `${FERRY}#comments`],
    [FERRY, `${FERRY}-2`],
    [FERRY, `${FERRY}/2019`],
    [`${FERRY}-part-2.html`, `${FERRY}-part-3.html`],
    ['https://news.example/news/12', 'https://news.example/news/13'],
    ['https://news.example/2026/05/04', 'https://news.example/2026/05/05'],
    ['https://news.example/?p=12', 'https://news.example/?p=13'],
    ['https://news.example', 'https://news-2.example'],
    ['https://ferry-news.example/', 'https://ferry-news-2.example/'],
    [FERRY, 'javascript:next()'],
  ])('does not take %s and %s for pages of one article', (own, other) => {
    expect(pageNumbers(own, other)).toBeNull();
  });
});
