import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isArticleAddress } from '../../src/core/article/article-address.ts';
import { contentSettles } from '../../src/dom/content-settles.ts';
import { extractArticle } from '../../src/dom/extract-article.ts';
import { snapshotDocument } from '../../src/dom/snapshot-document.ts';
import { stillShows } from '../../src/dom/still-shows.ts';
import { TEST_PAGES } from '../support/test-pages.ts';

const TEXT = 'Nobody had expected the ferry to stay in port for more than a day or two.';

describe('contentSettles', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  function start(isAwaited?: () => boolean) {
    const { window } = new JSDOM('<main><p>Before.</p></main>');
    const { MutationObserver } = window;
    const abort = new AbortController();
    const state = { settled: false };
    const view = { MutationObserver, setTimeout, clearTimeout };
    const page = window.document;
    const waiting = contentSettles(page, view, abort.signal, isAwaited);
    void waiting.then(() => {
      state.settled = true;
    });
    const write = (text: string) => {
      page.querySelector('main')?.append(text);
    };
    const isSettledAfter = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms);
      return state.settled;
    };
    return { write, isSettledAfter, abort };
  }

  it('ends when the text has stood still for a while', async () => {
    const { write, isSettledAfter } = start();
    expect(await isSettledAfter(100)).toBe(false);
    write(TEXT);
    expect(await isSettledAfter(100)).toBe(false);
    expect(await isSettledAfter(30)).toBe(true);
  });

  it('is not held up by a clock', async () => {
    const { write, isSettledAfter } = start();
    expect(await isSettledAfter(100)).toBe(false);
    write('12:01');
    expect(await isSettledAfter(30)).toBe(true);
  });

  it('waits through the silence before the text that is awaited', async () => {
    let isAwaited = true;
    const { write, isSettledAfter } = start(() => isAwaited);
    expect(await isSettledAfter(600)).toBe(false);
    isAwaited = false;
    write(TEXT);
    expect(await isSettledAfter(100)).toBe(false);
    expect(await isSettledAfter(30)).toBe(true);
  });

  it('ends after two seconds in any case', async () => {
    const { isSettledAfter } = start(() => true);
    expect(await isSettledAfter(1990)).toBe(false);
    expect(await isSettledAfter(20)).toBe(true);
  });

  it('ends at once when it is aborted', async () => {
    const { isSettledAfter, abort } = start(() => true);
    abort.abort();
    expect(await isSettledAfter(0)).toBe(true);
  });
});

describe('a single-page site', () => {
  const ADDRESS = 'https://news.example/single-page-stories/page.html';

  function open() {
    const html = TEST_PAGES.find(({ slug }) => slug === 'single-page-stories')?.html() ?? '';
    const { window } = new JSDOM(html, { url: ADDRESS, runScripts: 'dangerously' });
    window.scrollTo = () => {};
    const { document } = window;
    const click = (name: string) => {
      document.querySelector<HTMLElement>(`.bar a[href$="${name}"]`)?.click();
    };
    const read = () => extractArticle(() => snapshotDocument(document), window.location.href);
    const settles = (isAwaited: () => boolean) =>
      contentSettles(document, window, new AbortController().signal, isAwaited);
    return { window, document, click, read, settles };
  }

  it.each([
    ['story=bakery', 'A bakery that opens', 'Edvard Nyström', '2026-03-09', 'Oskar Lind'],
    ['story=orchestra', 'An orchestra of ferry', 'Amara Diallo', '2026-03-08', 'Yusuf Haldane'],
  ])('is read at %s as what it shows there', async (link, title, author, day, word) => {
    const { window, document, click, read, settles } = open();
    const first = read();
    if (!first) throw new Error('no first story');
    expect(first.title).toBe('The lighthouse of Skarvø gets a keeper again');
    click(link);
    expect(window.location.search).toBe(`?${link}`);
    expect(stillShows(document, first, window.location.href)).toBe(true);
    await settles(() => stillShows(document, first, window.location.href));
    expect(stillShows(document, first, window.location.href)).toBe(false);
    const next = read();
    expect(next?.title).toMatch(title);
    expect(next?.bylines).toEqual([author]);
    expect(next?.published?.value.slice(0, 10)).toBe(day);
    expect(next?.standfirst).not.toBe(first.standfirst);
    expect(next?.siteName).toBe('Northern Ledger');
    expect(JSON.stringify(next?.blocks)).toContain(word);
  });

  it('does not show what its scripts alone still hold', async () => {
    const { window, document, click, read, settles } = open();
    click('story=bakery');
    await settles(() => !document.title.startsWith('A bakery'));
    const bakery = read();
    if (!bakery) throw new Error('no second story');
    click('story=lighthouse');
    await settles(() => document.title.startsWith('A bakery'));
    expect(document.documentElement.textContent).toContain('Oskar Lind');
    expect(stillShows(document, bakery, window.location.href)).toBe(false);
  });

  it('has no article on its front', async () => {
    const { window, document, click, settles } = open();
    click('?front');
    await settles(() => document.querySelector('article') !== null);
    expect(isArticleAddress(window.location.href)).toBe(false);
  });
});

it('an endless page shows another story as soon as its address names it', () => {
  const html = TEST_PAGES.find(({ slug }) => slug === 'endless-stories')?.html() ?? '';
  const base = 'https://news.example/endless-stories/page.html';
  const { document } = new JSDOM(html, { url: base }).window;
  const read = extractArticle(() => snapshotDocument(document), base);
  if (!read) throw new Error('no story');
  expect(stillShows(document, read, base)).toBe(true);
  expect(stillShows(document, read, `${base}?story=night-trains`)).toBe(false);
});
