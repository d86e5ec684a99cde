import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { loadAxe, overlayFaults } from '../support/axe.ts';
import { describeInBrowsers, type ReaderBrowser, settle } from '../support/reader-browser.ts';

const PATIENCE = { timeout: 10_000 };

const menuState = (root: ShadowRoot) => ({
  isOpen: root.querySelector('.menu') !== null,
  isExpanded: root.querySelector('[data-popup=more]')?.getAttribute('aria-expanded'),
  focus: root.activeElement?.textContent || root.activeElement?.className,
});

const findState = (root: ShadowRoot) => {
  const { top = -1 } = root.querySelector('.matches .current')?.getBoundingClientRect() ?? {};
  return {
    told: root.querySelector('.find-bar [role=status]')?.textContent ?? null,
    boxes: root.querySelectorAll('.matches span').length,
    isInSight: top > 90 && top < innerHeight,
  };
};

const noticeOf = (root: ShadowRoot) => root.querySelector('.notice')?.textContent;

const fieldOf = (root: ShadowRoot) =>
  root.querySelector<HTMLInputElement>('.find-bar input')?.value;

const centerOf = (root: ShadowRoot, selector: string, text: string) => {
  const found = [...root.querySelectorAll(selector)];
  const box = found.find((one) => one.textContent?.startsWith(text))?.getBoundingClientRect();
  return box ? [box.left + box.width / 2, box.top + box.height / 2] : null;
};

async function click(reader: ReaderBrowser, page: Page, selector: string, text = '') {
  const [x = 0, y = 0] = (await reader.inOverlay(page, centerOf, selector, text)) ?? [];
  await page.mouse.click(x, y);
}

async function openMenu(reader: ReaderBrowser, page: Page): Promise<void> {
  await click(reader, page, '[data-popup=more]');
  await expect
    .poll(() => reader.inOverlay(page, menuState), PATIENCE)
    .toMatchObject({ isOpen: true, isExpanded: 'true' });
}

async function withControl(page: Page, key: 'g' | 'v', command?: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key, command ? { commands: [command] } : {});
  await page.keyboard.up('Control');
}

/** Of all tabs. Firefox tells those of an extension's pages only to the pages themselves. */
async function addresses(reader: ReaderBrowser): Promise<string[]> {
  const pages = await reader.browser.pages();
  return Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
}

/** Where the browser saves from now on, without asking. */
async function downloadFolder(reader: ReaderBrowser): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-saved-'));
  if (reader.kind === 'chromium') {
    const session = await reader.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    return folder;
  }
  await reader.inChrome(
    `(folder) => {
      Services.prefs.setIntPref('browser.download.folderList', 2);
      Services.prefs.setCharPref('browser.download.dir', folder);
    }`,
    folder,
  );
  return folder;
}

async function savedFile(folder: string, name: string): Promise<string> {
  await expect.poll(() => existsSync(join(folder, name)), PATIENCE).toBe(true);
  await expect.poll(() => readFileSync(join(folder, name), 'utf8').length, PATIENCE).not.toBe(0);
  return readFileSync(join(folder, name), 'utf8');
}

/** All that a page can hear of what is taken out of the reader. */
const listenIn = () => {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  for (const type of ['copy', 'beforecopy', 'securitypolicyviolation']) {
    window.addEventListener(type, () => heard.push(type), true);
  }
  const { navigation } = globalThis as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', () => heard.push('navigate'), true);
};

describeInBrowsers('the menu', (stage) => {
  const open = async (slug: string) => {
    const { reader, visit } = stage();
    const page = await visit(slug);
    await reader.openReader(page);
    const hasTools = (root: ShadowRoot) => root.querySelector('.panel') !== null;
    await expect.poll(() => reader.inOverlay(page, hasTools), PATIENCE).toBe(true);
    return { reader, page };
  };

  it('opens by its button, is walked through by keys and gives the focus back', async () => {
    const { reader, page } = await open('harbor-reopening');
    await openMenu(reader, page);
    const focus = async () => (await reader.inOverlay(page, menuState)).focus;
    expect(await focus()).toBe('ListenR');
    for (const [key, line] of [
      ['ArrowDown', 'Find in article/'],
      ['End', 'Lede’s options'],
      ['ArrowDown', 'ListenR'],
      ['ArrowUp', 'Lede’s options'],
      ['Home', 'ListenR'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focus()).toBe(line);
    }
    await loadAxe(page);
    expect(await overlayFaults(reader, page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => reader.inOverlay(page, menuState))
      .toEqual({ isOpen: false, isExpanded: 'false', focus: '⋯' });
    await openMenu(reader, page);
    await page.mouse.click(300, 500);
    await expect.poll(() => reader.inOverlay(page, menuState)).toMatchObject({ isOpen: false });
    await openMenu(reader, page);
    await click(reader, page, '.menu button', 'Lede');
    await expect
      .poll(() => addresses(reader), PATIENCE)
      .toContainEqual(expect.stringMatching(/options\.html$/));
    await page.close();
  });

  it('finds words in headline, text and captions, and keeps their boxes on them', async () => {
    const { reader, page } = await open('qasr-offensive');
    await page.setViewport({ width: 1280, height: 800 });
    await openMenu(reader, page);
    await click(reader, page, '.menu button', 'Find');
    await expect.poll(() => reader.inOverlay(page, fieldOf), PATIENCE).toBe('');
    await page.keyboard.type('qásr al');
    const state = () => reader.inOverlay(page, findState);
    await expect.poll(state).toMatchObject({ told: '1 of 5', boxes: 5, isInSight: true });
    await page.keyboard.press('Enter');
    await expect.poll(state).toMatchObject({ told: '2 of 5', isInSight: true });
    await withControl(page, 'g');
    await page.keyboard.press('F3');
    await expect.poll(state).toMatchObject({ told: '4 of 5', isInSight: true });
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await expect.poll(state).toMatchObject({ told: '3 of 5', isInSight: true });
    await loadAxe(page);
    expect(await overlayFaults(reader, page)).toEqual([]);
    const isOnWord = () =>
      reader.inOverlay(page, (root: ShadowRoot) => {
        const box = root.querySelector('.matches span')?.getBoundingClientRect();
        const title = root.querySelector('h1')?.firstChild;
        if (!box || !title) return false;
        const range = document.createRange();
        const at = title.textContent?.indexOf('Qasr') ?? -1;
        range.setStart(title, at);
        range.setEnd(title, at + 4);
        const word = range.getBoundingClientRect();
        return Math.abs(box.left - word.left) < 1 && Math.abs(box.top - word.top) < 1;
      });
    expect(await isOnWord()).toBe(true);
    await page.setViewport({ width: 600, height: 800 });
    await expect.poll(isOnWord).toBe(true);
    await page.keyboard.type('x');
    await expect.poll(state).toMatchObject({ told: 'Not found', boxes: 0 });
    await page.keyboard.press('Escape');
    await expect.poll(state).toMatchObject({ told: null, boxes: 0 });
    expect((await reader.inOverlay(page, menuState)).focus).toContain('locusts');
    await page.close();
  });

  it('copies and saves, and the page hears nothing of it', async () => {
    const { reader, page } = await open('strict-csp');
    const folder = await downloadFolder(reader);
    await page.evaluate(listenIn);
    await page.keyboard.press('c');
    await expect.poll(() => reader.inOverlay(page, noticeOf), PATIENCE).toBe('Copied');
    await page.keyboard.press('/');
    await expect.poll(() => reader.inOverlay(page, fieldOf), PATIENCE).toBe('');
    await withControl(page, 'v', 'Paste');
    await expect
      .poll(() => reader.inOverlay(page, fieldOf), PATIENCE)
      .toMatch(/^"Fish & Chips".+ · Piret Kaasik · Signal & Line · 11 February 2026.+page\.html$/);
    await page.keyboard.press('Escape');
    const name = 'Fish & Chips for passwords a small flaw em nobody em wanted to see';
    for (const [form, ending, begins] of [
      ['Markdown', 'md', /^Public software\n\n# "Fish & Chips" .+\\<em>nobody/],
      ['HTML', 'html', /^<!DOCTYPE html>\n<html lang="en/],
      ['JSON', 'json', /^\{\n {2}"format": "lede-article",\n {2}"version": 1/],
    ] as const) {
      await openMenu(reader, page);
      await click(reader, page, '.menu .forms button', form);
      // First the word on it, which is there for a moment only.
      await expect
        .poll(() => reader.inOverlay(page, noticeOf), PATIENCE)
        .toBe(`Saving “${name}.${ending}”`);
      expect(await savedFile(folder, `${name}.${ending}`)).toMatch(begins);
    }
    expect(readdirSync(folder)).toHaveLength(3);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(
      [],
    );
    await page.close();
  });

  it('puts the same on paper whatever is open', async ({ skip }) => {
    const { reader, page } = await open('harbor-reopening');
    skip(reader.kind !== 'chromium', 'Firefox can’t be told to show its print styles');
    const sheets = async () => {
      const pdf = Buffer.from(await page.pdf({ format: 'A5' })).toString('latin1');
      return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    };
    const onPaper = (root: ShadowRoot) => {
      const { color, backgroundColor } = getComputedStyle(root.querySelector('.reader') as Element);
      const shown = [
        ...root.querySelectorAll('.toolbar, .panel, .menu, .find-bar, .notice, .printed'),
      ].filter((one) => one.checkVisibility());
      return [color, backgroundColor, ...shown.map(({ textContent }) => textContent)];
    };
    const alone = await sheets();
    expect(alone).toBeGreaterThan(2);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    for (const key of ['e', '/'] as const) {
      await page.keyboard.press(key);
      await settle(300);
    }
    await openMenu(reader, page);
    expect(await sheets()).toBe(alone);
    await page.emulateMediaType('print');
    expect(await reader.inOverlay(page, onPaper)).toEqual([
      ...['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
      expect.stringMatching(/^The Meridian Post · Printed on \S+ \S+ \S+$/),
    ]);
    await page.close();
  });
});
