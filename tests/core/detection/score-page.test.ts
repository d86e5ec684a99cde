import { describe, expect, it } from 'vitest';
import { addressSignals, parseAddress } from '../../../src/core/detection/address-signals.ts';
import type { PageSignals } from '../../../src/core/detection/page-signals.ts';
import { mayOpenByItself, scorePage } from '../../../src/core/detection/score-page.ts';

const STORY: PageSignals = {
  ...addressSignals(parseAddress('https://news.example/2026/03/harbor-opens-again-for-ships')),
  ldArticles: 1,
  ldNews: 1,
  ldGoods: 0,
  ldBreadcrumbs: 0,
  headline: 60,
  dated: 1,
  titleMark: 0,
  text: 4000,
  paragraphs: 18,
  textShare: 0.9,
  shortParagraphs: 6,
  inArticleBox: 1,
  ogArticle: 1,
  published: 1,
  twoCardLabels: 0,
  textPerLink: 40,
  shareLinks: 3,
  memberLinks: 0,
  carts: 0,
  articleHeadings: 1,
  asides: 0,
  inputs: 1,
  textareas: 0,
  codes: 0,
};

const LIST: PageSignals = {
  ...STORY,
  ...addressSignals(parseAddress('https://news.example/sports')),
  ldArticles: 0,
  ldNews: 0,
  headline: 0,
  dated: 0,
  text: 200,
  paragraphs: 2,
  textShare: 0.1,
  shortParagraphs: 60,
  ogArticle: 0,
  published: 0,
  textPerLink: 0.5,
  shareLinks: 0,
  inArticleBox: 0,
  articleHeadings: 0,
};

describe('scorePage', () => {
  it('calls a story an article, surely', () => {
    const { isArticle, score } = scorePage(STORY);
    expect(isArticle).toBe(true);
    expect(score).toBeGreaterThan(0.95);
  });

  it('calls a list of teasers none, surely', () => {
    const { isArticle, score } = scorePage(LIST);
    expect(isArticle).toBe(false);
    expect(score).toBeLessThan(0.05);
  });

  it('judges what stands on a home page, but nothing opens there by itself', () => {
    const home = addressSignals(parseAddress('https://news.example/'));
    const signals = { ...STORY, ...home };
    expect(scorePage(signals).score).toBeLessThan(scorePage(STORY).score);
    expect(mayOpenByItself(signals)).toBe(false);
    expect(mayOpenByItself(STORY)).toBe(true);
    expect(mayOpenByItself(LIST)).toBe(false);
  });

  it('judges a saved page by the rest', () => {
    const none = addressSignals(null);
    expect(scorePage({ ...STORY, ...none }).isArticle).toBe(true);
    expect(scorePage({ ...LIST, ...none }).isArticle).toBe(false);
  });

  it.each([
    ['a story’s address', { dateInPath: 0 }],
    ['metadata', { ogArticle: 0 }],
    ['JSON-LD', { ldArticles: 0 }],
    ['a headline', { headline: 0 }],
    ['a date', { dated: 0 }],
    ['a box for its text', { inArticleBox: 0 }],
    ['prose', { text: 100, paragraphs: 1, textPerLink: 1 }],
  ])('is less sure without %s', (_, less) => {
    expect(scorePage({ ...STORY, ...less }).score).toBeLessThan(scorePage(STORY).score);
  });

  it.each([
    ['code', { codes: 30 }],
    ['goods', { ldGoods: 4 }],
    ['a cart', { carts: 3 }],
    ['members', { memberLinks: 30 }],
    ['forms', { inputs: 60 }],
    ['a forum’s address', { forumWord: 1 }],
  ])('is less sure with %s', (_, more) => {
    expect(scorePage({ ...STORY, ...more }).score).toBeLessThan(scorePage(STORY).score);
  });
});
