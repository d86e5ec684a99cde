import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Settings } from '../../src/core/settings.ts';
import { loadAxe, overlayFaults } from '../support/axe.ts';
import { openOwnPage, storeSettings } from '../support/own-pages.ts';
import { describeInBrowsers, type ReaderBrowser, settle } from '../support/reader-browser.ts';

const PATIENCE = { timeout: 8000 };
type Listening = typeof globalThis & { heard: string[] };
type Scripted = typeof globalThis & {
  chrome: {
    tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
    scripting: { executeScript(what: object): Promise<unknown> };
  };
};

/** Where a thing is on the screen, by its selector or by the words of a button. */
const placeOf = (root: ShadowRoot, name: string) => {
  const buttons = [...root.querySelectorAll('button')].filter((b) => b.getClientRects().length > 0);
  const found =
    buttons.find((b) => b.textContent === name) ??
    (/^[.#[]/.test(name) ? root.querySelector(name) : null);
  found?.scrollIntoView({ block: 'center' });
  // Of a link over two lines, the first.
  const box = found?.getClientRects()[0];
  return box ? ([box.left + box.width / 2, box.top + box.height / 2] as const) : null;
};

async function click(reader: ReaderBrowser, page: Page, name: string, button = 'left' as const) {
  await expect.poll(() => reader.inOverlay(page, placeOf, name), PATIENCE).not.toBeNull();
  const [x, y] = await reader.inOverlay(page, placeOf, name);
  await page.mouse.click(x, y, { button });
  await settle(100);
}

const shownText = (root: ShadowRoot) => ({
  title: root.querySelector('h1')?.textContent ?? '',
  paragraphs: [...root.querySelectorAll('.column > p:not([class])')].map((p) => p.textContent),
  all: root.querySelector('.reader')?.textContent ?? '',
});

const pickedWords = (root: ShadowRoot) =>
  Number.parseInt(root.querySelector('.pick-bar .words')?.textContent ?? '', 10);

/** Notes what the page hears from now on, as early as it can. */
const listen = () => {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const types = ['click', 'mousedown', 'pointerdown', 'pointermove', 'keydown', 'keyup'];
  for (const type of types) document.addEventListener(type, () => heard.push(type), true);
};
const bodyOf = () => document.body.outerHTML + document.documentElement.getAttributeNames();

describeInBrowsers('where something is missing', (stage) => {
  const withSettings = async (settings: Partial<Settings>) => {
    const own = await openOwnPage(stage().reader, 'options.html');
    await storeSettings(own, settings);
    await settle(300);
    await own.close();
  };
  const open = async (slug: string) => {
    const { reader, visit } = stage();
    const page = await visit(slug);
    await loadAxe(page);
    await page.evaluate(listen);
    return { reader, page };
  };
  const startPicking = async (reader: ReaderBrowser, page: Page) => {
    await reader.openReader(page);
    await pick(reader, page);
  };
  const pick = async (reader: ReaderBrowser, page: Page) => {
    await click(reader, page, 'Pick the text yourself');
    await expect.poll(() => reader.inOverlay(page, pickedWords), PATIENCE).toBeGreaterThan(0);
    await page.evaluate(() => (globalThis as Listening).heard.splice(0));
  };

  it('lets the text be picked by the pointer, on a page that hears nothing of it', async () => {
    const { reader, page } = await open('front-page');
    const before = await page.evaluate(bodyOf);
    await startPicking(reader, page);
    expect(await overlayFaults(reader, page)).toEqual([]);
    const pointAtTeaser = async () => {
      const [x = 0, y = 0] = await page.evaluate(() => {
        const teaser = document.querySelectorAll('.teaser')[3] as Element;
        const { left, top, width, height } = teaser.getBoundingClientRect();
        return [left + width / 2, top + height - 12];
      });
      await page.mouse.move(x, y);
    };
    await pointAtTeaser();
    await expect.poll(() => reader.inOverlay(page, pickedWords), PATIENCE).toBeLessThan(40);
    await click(reader, page, 'Wider');
    const wide = await reader.inOverlay(page, pickedWords);
    await click(reader, page, 'Narrower');
    expect(wide).toBeGreaterThan(await reader.inOverlay(page, pickedWords));
    await pointAtTeaser();
    await page.mouse.down();
    await page.mouse.up();
    await expect
      .poll(async () => (await reader.inOverlay(page, shownText)).all, PATIENCE)
      .toContain('Both sides claim the pedestrians.');
    expect((await reader.inOverlay(page, shownText)).all).not.toContain('Budget committee');
    expect(await page.evaluate(() => (globalThis as Listening).heard)).toEqual([]);
    expect(await overlayFaults(reader, page)).toEqual([]);
    await page.keyboard.press('Escape');
    await reader.waitUntilClosed(page);
    expect(await page.evaluate(bodyOf)).toBe(before);
    await page.close();
  });

  it('lets it be picked by keys, and goes back to where one was', async () => {
    const { reader, page } = await open('login-wall');
    await startPicking(reader, page);
    const first = await reader.inOverlay(page, pickedWords);
    await page.keyboard.press('ArrowUp');
    const wide = await reader.inOverlay(page, pickedWords);
    await page.keyboard.press('ArrowDown');
    expect(await reader.inOverlay(page, pickedWords)).toBe(first);
    expect(wide).toBeGreaterThan(first);
    await page.keyboard.press('Escape');
    await expect
      .poll(async () => (await reader.inOverlay(page, shownText)).title, PATIENCE)
      .toBe('No article found on this page');
    await pick(reader, page);
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await reader.inOverlay(page, shownText)).all, PATIENCE)
      .toContain('This text is for subscribers.');
    expect(await page.evaluate(() => (globalThis as Listening).heard)).toEqual([]);
    await page.close();
  });

  it('reads what was selected when the reader opened', async () => {
    const { reader, page } = await open('front-page');
    await page.evaluate(() => {
      const [from, to] = document.querySelectorAll('.teaser p');
      const range = document.createRange();
      range.setStart(from?.firstChild as Node, 0);
      range.setEndAfter(to as Node);
      document.getSelection()?.addRange(range);
    });
    await reader.openReader(page);
    await click(reader, page, 'Use my selection');
    await expect
      .poll(async () => (await reader.inOverlay(page, shownText)).all, PATIENCE)
      .toContain('It brakes better than the council');
    expect((await reader.inOverlay(page, shownText)).all).not.toContain('Both sides claim');
    await page.close();
  });

  it('says at the beginning of a cut text that this is all there is', async () => {
    const { reader, page } = await open('paywall-stub');
    await reader.openReader(page);
    const order = await reader.inOverlay(page, (root: ShadowRoot) =>
      [...root.querySelectorAll('.facts, .cut, .column > p')].map((each) => each.className),
    );
    expect(order.slice(0, 3)).toEqual(['facts', 'cut', '']);
    const { all } = await reader.inOverlay(page, shownText);
    expect(all).toMatch(/This is all the text that the page gave us \(\d+ words\)\./);
    await page.close();
  });

  it('counts weekdays from a day that its reader sets', async () => {
    const { reader, page } = await open('noted-report');
    await reader.openReader(page);
    await page.keyboard.press('e');
    await click(reader, page, '#x-ray-tab-dates');
    const setDate = (root: ShadowRoot) => {
      const field = root.querySelector<HTMLInputElement>('.published input');
      if (!field) return false;
      field.value = '2026-03-04';
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    };
    await expect.poll(() => reader.inOverlay(page, setDate), PATIENCE).toBe(true);
    const said = (root: ShadowRoot) => root.querySelector('.view')?.textContent ?? '';
    await expect.poll(() => reader.inOverlay(page, said), PATIENCE).toContain('27 February 2026');
    expect(await overlayFaults(reader, page)).toEqual([]);
    await page.close();
  });

  it('goes on where one part of it crashes, and tries it again', async () => {
    const { reader, page } = await open('harbor-reopening');
    await reader.openReader(page);
    const names = (root: ShadowRoot) => root.querySelectorAll('.column .name').length;
    await expect.poll(() => reader.inOverlay(page, names), PATIENCE).toBeGreaterThan(0);
    const { paragraphs } = await reader.inOverlay(page, shownText);
    await plant(reader, page, true);
    await page.keyboard.press('h');
    await click(reader, page, 'Copy details');
    const bare = await reader.inOverlay(page, shownText);
    expect(bare.paragraphs).toEqual(paragraphs);
    expect(await reader.inOverlay(page, names)).toBe(0);
    expect(await overlayFaults(reader, page)).toEqual([]);
    await page.keyboard.press('e');
    await settle(300);
    await plant(reader, page, false);
    await click(reader, page, 'Try again');
    await expect.poll(() => reader.inOverlay(page, names), PATIENCE).toBeGreaterThan(0);
    expect(await reader.isOpen(page)).toBe(true);
    await page.close();
  });

  it('says that parts may be missing where what was read is mostly links', async () => {
    const { reader, page } = await open('linked-digest');
    await reader.openReader(page);
    await expect
      .poll(async () => (await reader.inOverlay(page, shownText)).all, PATIENCE)
      .toContain('We may have missed parts.');
    expect(await overlayFaults(reader, page)).toEqual([]);
    await click(reader, page, 'Pick the text yourself');
    await expect.poll(() => reader.inOverlay(page, pickedWords), PATIENCE).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await click(reader, page, 'Show everything');
    const { all, paragraphs } = await reader.inOverlay(page, shownText);
    expect(paragraphs[0]).toContain('Sunniva Aldous');
    expect(all).not.toContain('We may have missed parts.');
    await page.close();
  });

  const openWith = async (links: Settings['links']) => {
    const { reader, visit } = stage();
    await withSettings({ links });
    const page = await visit('noted-report');
    await reader.openReader(page);
    await settle(700);
    return { reader, page };
  };
  const openPages = async (reader: ReaderBrowser) => (await reader.browser.pages()).length;

  it('opens a link in a new tab, or scrolls to the note that it leads to', async () => {
    const { reader, page } = await openWith('tab');
    const count = await openPages(reader);
    await click(reader, page, '.column sup a, [href$="note-2"]');
    const lit = (root: ShadowRoot) => root.querySelectorAll('.found span').length;
    await expect.poll(() => reader.inOverlay(page, lit), PATIENCE).toBeGreaterThan(0);
    expect(await openPages(reader)).toBe(count);
    await click(reader, page, '[href$="council-budget/page.html"]');
    await expect.poll(() => openPages(reader), PATIENCE).toBe(count + 1);
    expect(await reader.isOpen(page)).toBe(true);
    const opened = (await reader.browser.pages()).at(-1);
    await opened?.close();
    await page.close();
  });

  it('follows a link in the page’s own tab, with a key in a new one', async () => {
    const { reader, page } = await openWith('page');
    const count = await openPages(reader);
    await page.keyboard.down('Control');
    await click(reader, page, '[href$="council-budget/page.html"]');
    await page.keyboard.up('Control');
    await expect.poll(() => openPages(reader), PATIENCE).toBe(count + 1);
    await page.bringToFront();
    expect(await reader.isOpen(page)).toBe(true);
    await click(reader, page, '[href$="#letters"]');
    await reader.waitUntilClosed(page);
    expect(await page.evaluate(() => location.hash)).toBe('#letters');
    await reader.openReader(page);
    await settle(700);
    await click(reader, page, '[href$="council-budget/page.html"]');
    await page.waitForFunction(() => location.pathname.startsWith('/council-budget'));
    expect(await reader.isOpen(page)).toBe(false);
    await page.close();
  });

  it('follows a link in the reader where that may read the page', async () => {
    const { reader, page } = await openWith('reader');
    // Firefox ends at every page what a click has granted.
    if (reader.kind === 'firefox') await reader.grantAccess('http://127.0.0.1/*');
    await click(reader, page, '[href$="council-budget/page.html"]');
    await page.waitForFunction(
      () =>
        location.pathname.startsWith('/council-budget') &&
        document.querySelector('lede-reader[data-state="shown"]'),
      PATIENCE,
    );
    await page.close();
  });

  it('says when a setting could not be stored, and holds it all the same', async () => {
    // As full as one item may be, so that the browser refuses what is added.
    await withSettings({ voices: { en: 'x'.repeat(7900) } });
    const { reader, page } = await open('council-budget');
    await reader.openReader(page);
    await settle(500);
    await page.keyboard.press('+');
    await expect
      .poll(async () => (await reader.inOverlay(page, shownText)).all, PATIENCE)
      .toContain('Not saved');
    const size = (root: ShadowRoot) =>
      root.querySelector<HTMLElement>('.reader')?.style.getPropertyValue('--text-size');
    expect(await reader.inOverlay(page, size)).toBe('22px');
    expect(await overlayFaults(reader, page)).toEqual([]);
    await click(reader, page, '.state-note .dismiss');
    expect((await reader.inOverlay(page, shownText)).all).not.toContain('Not saved');
    await page.close();
  });
});

/** Makes a function of the browser fail that drawing names takes, in the extension's own world of a page; or mends it. */
async function plant(reader: ReaderBrowser, page: Page, fails: boolean): Promise<void> {
  const own = await reader.openExtensionPage('notice.html');
  await own.evaluate(
    async (address, isOn) => {
      const { tabs, scripting } = (globalThis as Scripted).chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === address);
      await scripting.executeScript({
        target: { tabId: tab?.id },
        args: [isOn],
        func: (breaks: boolean) => {
          const { prototype } = Map as typeof Map & {
            prototype: { whole?: typeof Map.prototype.get };
          };
          prototype.whole ??= prototype.get;
          const { whole } = prototype;
          prototype.get = !breaks
            ? whole
            : function (this: Map<unknown, unknown>, key: unknown) {
                if (key && typeof key === 'object' && 'marks' in key) throw new Error('planted');
                return whole.call(this, key);
              };
        },
      });
    },
    page.url(),
    fails,
  );
  await own.close();
  await page.bringToFront();
  await settle();
}
