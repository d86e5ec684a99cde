import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { loadAxe, overlayFaults } from '../support/axe.ts';
import { describeInBrowsers, type ReaderBrowser, settle } from '../support/reader-browser.ts';
import { refuseScript } from '../support/refuse-script.ts';

const PATIENCE = { timeout: 10_000 };

const mapState = (root: ShadowRoot) => ({
  tab: root.querySelector('.panel:not([hidden]) [aria-selected=true]')?.textContent ?? null,
  pins: root.querySelectorAll('.panel .pin').length,
  lit: root.querySelector<SVGElement>('.panel .pin.lit')?.dataset['place'] ?? null,
  rows: root.querySelectorAll('.places > li').length,
});

const centerOf = (root: ShadowRoot, selector: string) => {
  const box = root.querySelector(selector)?.getBoundingClientRect();
  return box ? [box.left + box.width / 2, box.top + box.height / 2] : null;
};

async function point(reader: ReaderBrowser, page: Page, selector: string) {
  const [x = 0, y = 0] = (await reader.inOverlay(page, centerOf, selector)) ?? [];
  await page.mouse.move(x, y);
  await settle(100);
  return { x, y };
}

async function click(reader: ReaderBrowser, page: Page, selector: string): Promise<void> {
  const { x, y } = await point(reader, page, selector);
  await page.mouse.click(x, y);
  await settle(150);
}

async function openMap(reader: ReaderBrowser, page: Page): Promise<void> {
  await page.keyboard.press('m');
  await expect
    .poll(async () => (await reader.inOverlay(page, mapState)).pins, PATIENCE)
    .toBeGreaterThan(0);
}

describeInBrowsers('the map', (stage) => {
  it('opens by its key and its tab, leads to mentions, and asks nobody for anything', async () => {
    const { reader, visit, requests } = stage();
    const page = await visit('qasr-offensive');
    await loadAxe(page);
    await reader.openReader(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const before = requests.length;
    await openMap(reader, page);
    expect((await reader.inOverlay(page, mapState)).tab).toBe('Map');
    await page.keyboard.press('m');
    expect((await reader.inOverlay(page, mapState)).tab).toBeNull();
    await page.keyboard.press('e');
    await expect.poll(async () => (await reader.inOverlay(page, mapState)).tab).toBe('Names');
    await click(reader, page, '#x-ray-tab-map');
    await expect
      .poll(async () => (await reader.inOverlay(page, mapState)).pins, PATIENCE)
      .toBeGreaterThan(2);

    // A row lights its pin and leads to the words.
    await reader.inOverlay(page, (root: ShadowRoot) => {
      root.querySelector('dialog')?.scrollTo(0, 99_999);
    });
    await click(reader, page, '.places .step');
    const { lit } = await reader.inOverlay(page, mapState);
    expect(lit).not.toBeNull();
    const isInSight = (root: ShadowRoot) => {
      const { top = -1 } = root.querySelector('.found span')?.getBoundingClientRect() ?? {};
      return top > 0 && top < innerHeight;
    };
    await expect.poll(() => reader.inOverlay(page, isInSight)).toBe(true);

    // A pin lights its row.
    const beirut = await reader.inOverlay(page, (root: ShadowRoot) => {
      const rows = [...root.querySelectorAll('.places > li')];
      return rows.find((row) => row.querySelector('.title')?.textContent === 'Beirut')?.id;
    });
    await point(reader, page, `[data-place="${beirut?.replace('x-ray-place-', '')}"] .dot`);
    const litRow = (root: ShadowRoot) => root.querySelector('.places > .chosen')?.id;
    expect(await reader.inOverlay(page, litRow)).toBe(beirut);

    expect(await overlayFaults(reader, page)).toEqual([]);
    expect(asked.filter((url) => /^https?:/.test(url))).toEqual([]);
    expect(requests.slice(before)).toEqual([]);
    await page.close();
  });

  it('is small in the card of a place', async () => {
    const { reader, visit } = stage();
    const page = await visit('qasr-offensive');
    await reader.openReader(page);
    const bringMuscat = (root: ShadowRoot) => {
      const names = root.querySelectorAll<HTMLElement>('.column p .name.place');
      const muscat = [...names].find(({ textContent }) => textContent === 'Muscat');
      muscat?.scrollIntoView({ block: 'center' });
      return muscat?.dataset['at'] ?? null;
    };
    await expect.poll(() => reader.inOverlay(page, bringMuscat), PATIENCE).not.toBeNull();
    await click(reader, page, `[data-at="${await reader.inOverlay(page, bringMuscat)}"]`);
    const pins = (root: ShadowRoot) => root.querySelectorAll('.card .place-inset .pin').length;
    await expect.poll(() => reader.inOverlay(page, pins), PATIENCE).toBe(1);
    await page.close();
  });

  it('comes on a page of our own too', async () => {
    const { reader } = stage();
    const page = await reader.openExtensionPage('welcome.html');
    await page.waitForSelector('button.main');
    await page.click('button.main');
    await page.waitForSelector('lede-reader[data-state="shown"]');
    await settle(500);
    await openMap(reader, page);
    await page.close();
  });

  it('says so where it can’t be loaded, and its list works', async ({ skip }) => {
    const { reader, visit } = stage();
    skip(reader.kind !== 'chromium', 'only its background can be made to fail');
    await refuseScript(reader, 'map.js');
    const page = await visit('qasr-offensive');
    await reader.openReader(page);
    await page.keyboard.press('m');
    const line = (root: ShadowRoot) => root.querySelector('.view [role=status]')?.textContent;
    await expect
      .poll(() => reader.inOverlay(page, line), PATIENCE)
      .toBe('The map could not be loaded. The list of places works without it.');
    await click(reader, page, '.places .step');
    const found = (root: ShadowRoot) => root.querySelectorAll('.found span').length;
    await expect.poll(() => reader.inOverlay(page, found)).toBeGreaterThan(0);
    await page.close();
    // The next worker injects as ever.
    await reader.stopBackground();
  });
});
