import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Rule } from '../../src/core/automatic/rules.ts';
import { storeRules } from '../support/extension-storage.ts';
import {
  describeInBrowsers,
  type ReaderBrowser,
  type Stage,
  settle,
} from '../support/reader-browser.ts';

const SITE = '127.0.0.1';
const PATTERN = `*://${SITE}/*`;
const READER = 'lede-reader[data-state="shown"]';
/** Long enough for the reader to open, had it a mind to. */
const PATIENCE_MS = 1500;

const traces = (page: Page) =>
  page.evaluate(() =>
    [...document.documentElement.children].map((e) => e.localName).filter((n) => /^lede/.test(n)),
  );

const opens = (page: Page) =>
  page.waitForSelector(READER, { timeout: 8000 }).then(
    () => true,
    () => false,
  );

async function staysClosed(page: Page): Promise<boolean> {
  await settle(PATIENCE_MS);
  return (await traces(page)).length === 0;
}

interface CurtainRecord {
  /** Milliseconds since the page began to load; 0 for what has not happened. */
  drawn: number;
  lifted: number;
  ready: number;
  shown: number;
}

type Recording = typeof globalThis & { record: CurtainRecord };

/** Runs in the page before anything of it. */
function recordCurtain(): void {
  const record: CurtainRecord = { drawn: 0, lifted: 0, ready: 0, shown: 0 };
  (globalThis as Recording).record = record;
  const isThere = (selector: string) => document.querySelector(selector) !== null;
  new MutationObserver(() => {
    const now = performance.now();
    if (!record.drawn && isThere('lede-curtain')) record.drawn = now;
    if (record.drawn && !record.lifted && !isThere('lede-curtain')) record.lifted = now;
    if (!record.shown && isThere('lede-reader[data-state="shown"]')) record.shown = now;
  }).observe(document, { childList: true, subtree: true, attributes: true });
  document.addEventListener('DOMContentLoaded', () => {
    record.ready = performance.now();
  });
}

const readRecord = () => (globalThis as Recording).record;

describeInBrowsers('by itself', (stage: () => Stage) => {
  const withRule = (rule: Rule) => storeRules(stage().reader, { sites: { [SITE]: rule } });

  beforeEach(() => stage().reader.grantAccess(PATTERN));
  afterEach(() =>
    stage()
      .reader.revokeAccess(PATTERN)
      .catch(() => {
        // A test has taken it away already.
      }),
  );

  it('does nothing at first, nor on a site with the rule never', async () => {
    const { visit } = stage();
    await withRule('never');
    const page = await visit('harbor-reopening');
    expect(await staysClosed(page)).toBe(true);
    await page.close();
  });

  it('opens an article of a site with the rule always, and no front page', async () => {
    const { visit } = stage();
    await withRule('always');
    const page = await visit('harbor-reopening');
    expect(await opens(page)).toBe(true);
    expect(await traces(page)).toEqual(['lede-reader']);
    await page.close();
    const front = await visit('front-page');
    expect(await staysClosed(front)).toBe(true);
    await front.close();
  });

  it('opens nothing for one who goes back or forward', async () => {
    const { visit, address } = stage();
    await withRule('always');
    const page = await visit('harbor-reopening');
    expect(await opens(page)).toBe(true);
    await page.goto(address('front-page'), { waitUntil: 'load' });
    await page.evaluate(() => history.back());
    await settle(PATIENCE_MS);
    expect(await page.evaluate(() => location.pathname)).toContain('harbor-reopening');
    expect(await traces(page)).toEqual([]);
    await page.close();
  });

  it('does not come back on a page that was closed, not even when that is loaded again', async () => {
    const { reader, visit } = stage();
    await withRule('always');
    const page = await visit('german-hochwasser');
    expect(await opens(page)).toBe(true);
    await page.keyboard.press('Escape');
    await reader.waitUntilClosed(page);
    await page.reload({ waitUntil: 'load' });
    expect(await staysClosed(page)).toBe(true);
    const other = await visit('german-hochwasser');
    expect(await opens(other)).toBe(true);
    await other.close();
    await page.close();
  });

  it('hides the page until the article is there, and shows any other page at once', async () => {
    const { reader, address } = stage();
    await withRule('always');
    const page = await reader.browser.newPage();
    await page.evaluateOnNewDocument(recordCurtain);
    await page.goto(`${address('harbor-reopening')}?id=4839201`, { waitUntil: 'load' });
    expect(await opens(page)).toBe(true);
    await settle();
    const story = await page.evaluate(readRecord);
    expect(story.drawn).toBeGreaterThan(0);
    expect(story.drawn).toBeLessThan(story.ready);
    expect(story.lifted).toBeGreaterThanOrEqual(story.shown);
    await page.goto(`${address('login-wall')}?id=4839202`, { waitUntil: 'load' });
    await settle(800);
    const wall = await page.evaluate(readRecord);
    expect(wall.drawn).toBeGreaterThan(0);
    expect(wall.lifted - wall.ready).toBeLessThan(300);
    expect(await traces(page)).toEqual([]);
    await page.close();
  });

  it('asks in the corner where the rule is ask, and reads at a click there', async () => {
    const { reader, visit } = stage();
    await withRule('ask');
    const page = await visit('harbor-reopening');
    await page.waitForSelector('lede-chip', { timeout: 5000 });
    await reader.clickChip(page, 'Read here');
    expect(await opens(page)).toBe(true);
    expect(await traces(page)).toEqual(['lede-reader']);
    await page.close();
  });

  it('takes its question back at Escape, after eight seconds, and for good when told', async () => {
    const { reader, visit } = stage();
    await withRule('ask');
    const page = await visit('harbor-reopening');
    await page.waitForSelector('lede-chip', { timeout: 5000 });
    await page.keyboard.press('Escape');
    expect(await traces(page)).toEqual([]);
    await page.reload({ waitUntil: 'load' });
    await page.waitForSelector('lede-chip', { timeout: 5000 });
    await settle(7000);
    expect(await traces(page)).toEqual(['lede-chip']);
    await settle(2000);
    expect(await traces(page)).toEqual([]);
    await page.reload({ waitUntil: 'load' });
    await page.waitForSelector('lede-chip', { timeout: 5000 });
    await reader.clickChip(page, 'Not on this site');
    await settle();
    await page.reload({ waitUntil: 'load' });
    expect(await staysClosed(page)).toBe(true);
    await page.close();
  });

  it('asks instead after it was closed three times in a row, and says so', async () => {
    const { reader, visit } = stage();
    await withRule('always');
    for (const slug of ['harbor-reopening', 'german-hochwasser', 'arabic-summit']) {
      const page = await visit(slug);
      expect(await opens(page)).toBe(true);
      await page.keyboard.press('Escape');
      await reader.waitUntilClosed(page);
      if (slug === 'arabic-summit') {
        await page.waitForSelector('lede-chip', { timeout: 5000 });
        expect(await reader.chipText(page)).toContain('asks from now on');
      }
      await page.close();
    }
    const page = await visit('lazy-islands');
    await page.waitForSelector('lede-chip', { timeout: 5000 });
    expect(await traces(page)).toEqual(['lede-chip']);
    await page.close();
  });

  it('opens after the background was stopped', async () => {
    const { reader, visit } = stage();
    await withRule('always');
    await reader.stopBackground();
    const page = await visit('harbor-reopening');
    expect(await opens(page)).toBe(true);
    await page.close();
  });

  it('stays quiet once access is taken away, also on a page that is open', async () => {
    const { reader, visit } = stage();
    await withRule('always');
    const page = await visit('harbor-reopening');
    expect(await opens(page)).toBe(true);
    await reader.revokeAccess(PATTERN);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await reader.waitUntilClosed(page);
    await page.evaluate(() => history.pushState(null, '', '?story=another-long-story-2026'));
    expect(await staysClosed(page)).toBe(true);
    await page.close();
    const later = await visit('german-hochwasser');
    expect(await staysClosed(later)).toBe(true);
    expect((await reader.buttonOf(later)).title).toBe('Read this page');
    await reader.openReader(later);
    await later.close();
  });

  it('opens over no form that is in use, and in no frame', async () => {
    const { visit } = stage();
    await withRule('always');
    const form = await visit('member-login');
    expect(await staysClosed(form)).toBe(true);
    await form.close();
    const framed = await visit('framed-story');
    expect(await staysClosed(framed)).toBe(true);
    const inFrame = await framed.evaluate(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('lede-reader') ?? null,
    );
    expect(inFrame).toBeNull();
    await framed.close();
  });

  it('follows a single-page site, and never shows the article before', async () => {
    const { reader, visit } = stage();
    await withRule('always');
    const page = await visit('single-page-stories');
    expect(await opens(page)).toBe(true);
    const title = () =>
      reader.inOverlay(page, (root: ShadowRoot) => root.querySelector('h1')?.textContent);
    const first = await title();
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('a[href*="story=bakery"]')?.click(),
    );
    await settle(1500);
    const second = await title();
    expect(second).not.toBe(first);
    expect(await page.evaluate(() => document.title)).toContain(second);
    await page.close();
  });
});

describeInBrowsers('the offer to open by itself', (stage: () => Stage) => {
  it('comes at the third click on a site, once, and leads to the browser’s own question', async () => {
    const { reader, visit } = stage();
    await storeRules(reader, {});
    const offers: boolean[] = [];
    const readOffer = (root: ShadowRoot) => root.querySelector('.offer') !== null;
    for (const slug of ['harbor-reopening', 'german-hochwasser', 'arabic-summit']) {
      const page = await visit(slug);
      await reader.openReader(page);
      await settle(600);
      offers.push((await reader.inOverlay(page, readOffer)) ?? false);
      if (slug === 'arabic-summit') {
        await reader.inOverlay(page, (root: ShadowRoot) =>
          root.querySelector<HTMLElement>('.offer button:nth-of-type(2)')?.click(),
        );
        await settle(1500);
        expect(await addressesOf(reader)).toMatch(
          /permission\.html\?site=127\.0\.0\.1&rule=always/,
        );
        expect((await reader.inOverlay(page, readOffer)) ?? false).toBe(false);
      }
      await page.close();
    }
    expect(offers).toEqual([false, false, true]);
  });
});

async function addressesOf(reader: ReaderBrowser): Promise<string> {
  const pages = await reader.browser.pages();
  const addresses = await Promise.all(
    pages.map((page) => page.evaluate(() => location.href).catch(() => '')),
  );
  return addresses.join(' ');
}

describeInBrowsers('the button on a site with access', (stage: () => Stage) => {
  it('tells what it knows of a page, and forgets it with the access', async () => {
    const { reader, visit, address } = stage();
    await reader.grantAccess(PATTERN);
    await storeRules(reader, { sites: { [SITE]: 'ask' } });
    const page = await visit('harbor-reopening');
    await settle(800);
    expect(await reader.buttonOf(page)).toEqual({
      title: 'Article found. Read it (Alt+R)',
      badge: '•',
    });
    await reader.openReader(page);
    await settle();
    expect((await reader.buttonOf(page)).title).toBe('Back to the page (Alt+R)');
    await page.keyboard.press('Escape');
    await reader.waitUntilClosed(page);
    await settle();
    expect((await reader.buttonOf(page)).title).toBe('Article found. Read it (Alt+R)');
    await page.goto(address('front-page'), { waitUntil: 'load' });
    await settle(800);
    expect(await reader.buttonOf(page)).toEqual({
      title: 'No article found here. Try anyway?',
      badge: '',
    });
    await storeRules(reader, { sites: { [SITE]: 'always' } });
    await page.bringToFront();
    await page.goto(address('german-hochwasser'), { waitUntil: 'load' });
    expect(await opens(page)).toBe(true);
    await page.keyboard.press('Escape');
    await reader.waitUntilClosed(page);
    await settle();
    expect((await reader.buttonOf(page)).title).toBe('Opens by itself on this site');
    await reader.revokeAccess(PATTERN);
    await page.bringToFront();
    await settle();
    expect((await reader.buttonOf(page)).title).toBe('Read this page');
    await page.close();
  });
});
