import { describe, expect, it } from 'vitest';
import {
  isAnotherArticle,
  isArticleAddress,
  isSameArticle,
  withoutFragment,
} from '../../../src/core/article/article-address.ts';

const SITE = 'https://www.post.example';

describe('isSameArticle', () => {
  it.each([
    ['scheme and www', 'http://post.example/a/ferry-stays-in-port'],
    ['the host for telephones', 'https://m.post.example/a/ferry-stays-in-port'],
    ['the host for AMP', 'https://amp.post.example/a/ferry-stays-in-port'],
    ['a trailing slash', `${SITE}/a/ferry-stays-in-port/`],
    ['a doubled slash', `${SITE}//a/ferry-stays-in-port`],
    ['a fragment', `${SITE}/a/ferry-stays-in-port#comments`],
    ['tracking', `${SITE}/a/ferry-stays-in-port?utm_source=x&fbclid=1&gclid=2&ref=home`],
    ['an index file', `${SITE}/a/ferry-stays-in-port/index.html`],
    ['an ending', `${SITE}/a/ferry-stays-in-port.html`],
    ['an AMP ending', `${SITE}/a/ferry-stays-in-port.amp`],
    ['both endings', `${SITE}/a/ferry-stays-in-port.amp.html`],
    ['an AMP path', `${SITE}/a/ferry-stays-in-port/amp/`],
    ['an AMP path at the front', `${SITE}/amp/a/ferry-stays-in-port`],
    ['an AMP parameter', `${SITE}/a/ferry-stays-in-port?outputType=amp`],
    ['a print view', `${SITE}/a/ferry-stays-in-port/print`],
    ['capitals and escapes', `${SITE}/A/Ferry%2Dstays-in-port`],
  ])('is blind to %s', (_, address) => {
    expect(isSameArticle(`${SITE}/a/ferry-stays-in-port`, address)).toBe(true);
  });

  it.each([
    ['escapes of letters', `${SITE}/m%C3%BCller`, `${SITE}/müller`],
    ['composed letters', `${SITE}/mu%CC%88ller`, `${SITE}/m%C3%BCller`],
    ['the order of parameters', `${SITE}/read?id=7&lang=en`, `${SITE}/read?lang=en&id=7`],
    ['tracking beside a number', `${SITE}/?p=481&utm_medium=mail`, `${SITE}/?p=481`],
    ['slashes of a route', `${SITE}/#!/story/481/`, `${SITE}/#!/story/481`],
  ])('is blind to %s', (_, a, b) => {
    expect(isSameArticle(a, b)).toBe(true);
  });

  it.each([
    ['paths', `${SITE}/a/ferry`, `${SITE}/a/bridge`],
    ['numbers in parameters', `${SITE}/read?id=481`, `${SITE}/read?id=482`],
    ['article numbers of WordPress', `${SITE}/?p=481`, `${SITE}/?p=482`],
    ['parameters of unknown meaning', `${SITE}/read?x=1`, `${SITE}/read?x=2`],
    ['routes', `${SITE}/#/story/481`, `${SITE}/#/story/482`],
    ['hosts', `${SITE}/a/ferry`, 'https://courier.example/a/ferry'],
    ['ports', 'http://post.example:1/a', 'http://post.example:2/a'],
  ])('tells %s apart', (_, a, b) => {
    expect(isSameArticle(a, b)).toBe(false);
  });

  it.each(['', 'ferry', '/a/ferry', 'about:blank', 'https://', '{{url}}', 'mailto:a@b.example'])(
    'is not so for what is no address: "%s"',
    (address) => {
      expect(isSameArticle(address, address)).toBe(false);
      expect(isAnotherArticle(address, `${SITE}/a/ferry-stays-in-port-48213`)).toBe(false);
      expect(isArticleAddress(address)).toBe(false);
    },
  );

  it('bears stray percent signs', () => {
    expect(isSameArticle(`${SITE}/100%-sure`, `${SITE}/100%-sure/`)).toBe(true);
  });
});

describe('isAnotherArticle', () => {
  it.each([
    ['slugs', `${SITE}/2026/03/04/ferry-stays-in-port`, `${SITE}/2026/03/04/bridge-opens-to-buses`],
    ['numbers', `${SITE}/article/4821377`, `${SITE}/article/4821390`],
    ['numbers behind a date', `${SITE}/20260304/4821377`, `${SITE}/20260304/4821390`],
    ['codes', `${SITE}/arabic/c720dxj8dq8o`, `${SITE}/news/explainers-63159607`],
    ['parameters', `${SITE}/page.html?story=two`, `${SITE}/page.html?story=one`],
    ['routes', `${SITE}/#/story/48213`, `${SITE}/#/story/48299`],
  ])('knows two %s', (_, a, b) => {
    expect(isAnotherArticle(a, b)).toBe(true);
  });

  it.each([
    ['the same article', `${SITE}/a/ferry-stays-in-port`, `${SITE}/a/ferry-stays-in-port?utm_a=1`],
    ['a page of it', `${SITE}/a/ferry-stays-in-port?page=2`, `${SITE}/a/ferry-stays-in-port`],
    [
      'another slug of the same number',
      `${SITE}/a/ferry-stays-in-port-48213`,
      `${SITE}/a/storm-stops-ferries-48213`,
    ],
    [
      'a slug that was touched up',
      `${SITE}/a/ferry-stays-in-port-after-storm`,
      `${SITE}/news/ferry-stays-in-port-for-days`,
    ],
    ['another site', `${SITE}/a/ferry-stays-in-port`, 'https://wire.example/b/bridge-opens-to-all'],
    ['a front page', `${SITE}/a/ferry-stays-in-port`, `${SITE}/`],
    ['a section', `${SITE}/a/ferry-stays-in-port`, `${SITE}/world/europe`],
    ['a print view', `${SITE}/print?id=48213`, `${SITE}/a/ferry-stays-in-port-48213`],
  ])('leaves %s open', (_, a, b) => {
    expect(isAnotherArticle(a, b)).toBe(false);
    expect(isAnotherArticle(b, a)).toBe(false);
  });
});

it.each([
  ['/a/ferry-stays-in-port', true],
  ['/ferry-stays-in-port/a7f3', true],
  ['/a/48213', true],
  ['/a/c720dxj8dq8o', true],
  ['/2026/03/04/business/blackouts.html', true],
  ['/covid19', false],
  ['/?p=481', true],
  ['/#/story/48213', true],
  ['/', false],
  ['/world/europe', false],
  ['/best-of-the-week/page.html', false],
  ['/search?q=ferry', false],
])('whether %s looks like an article is %s', (path, expected) => {
  expect(isArticleAddress(`${SITE}${path}`)).toBe(expected);
});

it.each([
  [`${SITE}/a/ferry#comments`, `${SITE}/a/ferry`],
  [`${SITE}/a/ferry`, `${SITE}/a/ferry`],
  [`${SITE}/#/story/481`, `${SITE}/#/story/481`],
  [`${SITE}/#!/story/481`, `${SITE}/#!/story/481`],
])('the fragment of %s is left out unless it is a route', (address, expected) => {
  expect(withoutFragment(address)).toBe(expected);
});
