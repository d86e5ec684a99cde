import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { loadAxe, overlayFaults } from '../support/axe.ts';
import { describeInBrowsers, type ReaderBrowser, settle } from '../support/reader-browser.ts';
import { refuseScript } from '../support/refuse-script.ts';

const PATIENCE = { timeout: 10_000 };

const panelState = (root: ShadowRoot) => {
  const panel = root.querySelector<HTMLElement>('.panel');
  const button = root.querySelector('.x-ray');
  return {
    isOpen: panel !== null && !panel.hidden,
    tab: panel?.querySelector('[aria-selected=true]')?.textContent ?? null,
    isExpanded: button?.getAttribute('aria-expanded'),
    names: root.querySelectorAll('.names > li').length,
  };
};

const linesOf = (root: ShadowRoot) =>
  [...root.querySelectorAll('.column > p')].map((p) => {
    const { top, width, height } = p.getBoundingClientRect();
    return [top, width, height].map(Math.round);
  });

/** Where a thing is on the screen, for a real click. */
const centerOf = (root: ShadowRoot, selector: string) => {
  const box = root.querySelector(selector)?.getBoundingClientRect();
  return box ? [box.left + box.width / 2, box.top + box.height / 2] : null;
};

async function click(reader: ReaderBrowser, page: Page, selector: string): Promise<void> {
  const [x = 0, y = 0] = (await reader.inOverlay(page, centerOf, selector)) ?? [];
  await page.mouse.click(x, y);
  await settle(150);
}

/** Until its names are there, with a first focus in the reader as a reader has it. */
async function openPanel(reader: ReaderBrowser, page: Page, key = 'e'): Promise<void> {
  await page.keyboard.press(key as 'e');
  await expect
    .poll(() => reader.inOverlay(page, panelState), PATIENCE)
    .toMatchObject({
      isOpen: true,
    });
}

async function openNames(reader: ReaderBrowser, page: Page): Promise<void> {
  await openPanel(reader, page);
  await expect
    .poll(async () => (await reader.inOverlay(page, panelState)).names, PATIENCE)
    .toBeGreaterThan(3);
}

describeInBrowsers('the panel beside the text', (stage) => {
  const open = async (slug: string) => {
    const { reader, visit } = stage();
    const page = await visit(slug);
    await reader.openReader(page);
    return { reader, page };
  };

  it('opens and closes by its button', async () => {
    const { reader, page } = await open('qasr-offensive');
    expect(await reader.inOverlay(page, panelState)).toMatchObject({ isExpanded: 'false' });
    await click(reader, page, '.x-ray');
    await expect
      .poll(() => reader.inOverlay(page, panelState), PATIENCE)
      .toMatchObject({ isOpen: true, isExpanded: 'true', tab: 'Names' });
    await click(reader, page, '.x-ray');
    expect(await reader.inOverlay(page, panelState)).toMatchObject({
      ...{ isOpen: false, isExpanded: 'false' },
    });
    await page.close();
  });

  it('opens by keys at its parts, and keeps the keys from the page', async () => {
    const { reader, page } = await open('qasr-offensive');
    await page.evaluate(() => {
      document.addEventListener('keydown', () => {
        document.body.dataset['heard'] = 'yes';
      });
    });
    for (const [key, tab] of [
      ['q', 'Said'],
      ['d', 'Figures'],
      ['e', null],
      ['e', 'Names'],
    ] as const) {
      await page.keyboard.press(key);
      const wanted = tab === null ? { isOpen: false } : { isOpen: true, tab };
      await expect.poll(() => reader.inOverlay(page, panelState), PATIENCE).toMatchObject(wanted);
    }
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => reader.inOverlay(page, panelState)).toMatchObject({ tab: 'Said' });
    await page.keyboard.down('Control');
    await page.keyboard.press('e');
    await page.keyboard.up('Control');
    await settle(150);
    expect(await reader.inOverlay(page, panelState)).toMatchObject({ isOpen: true });
    expect(await page.evaluate(() => document.body.dataset['heard'])).toBeUndefined();
    await page.close();
  });

  it('moves no line and wraps none anew', async () => {
    const { reader, page } = await open('qasr-offensive');
    await page.setViewport({ width: 1280, height: 800 });
    await settle(600);
    await reader.inOverlay(page, (root: ShadowRoot) => {
      root.querySelector('dialog')?.scrollTo(0, 500);
    });
    const before = await reader.inOverlay(page, linesOf);
    await openNames(reader, page);
    expect(await reader.inOverlay(page, linesOf)).toEqual(before);
    const [column, panel] = await reader.inOverlay(page, (root: ShadowRoot) =>
      ['.column', '.panel'].map((selector) => {
        const { left = 0, right = 0 } = root.querySelector(selector)?.getBoundingClientRect() ?? {};
        return { left, right };
      }),
    );
    expect(column.right).toBeLessThanOrEqual(panel.left);
    expect(panel.right - panel.left).toBe(360);
    await page.close();
  });

  it('leads from mention to mention and around, by click and by key', async () => {
    const { reader, page } = await open('qasr-offensive');
    await openNames(reader, page);
    const told = () =>
      reader.inOverlay(page, (root: ShadowRoot) => {
        const { top = -1 } = root.querySelector('.found span')?.getBoundingClientRect() ?? {};
        return {
          said: root.querySelector('.panel > [role=status]')?.textContent,
          isInSight: top > 44 && top < innerHeight,
        };
      });
    for (const said of ['1 of 4', '2 of 4', '3 of 4', '4 of 4', '1 of 4']) {
      await click(reader, page, '.names .step');
      await expect.poll(told).toEqual({ said, isInSight: true });
    }
    await page.keyboard.press(']');
    await expect.poll(told).toEqual({ said: '2 of 4', isInSight: true });
    await page.keyboard.press('[');
    await page.keyboard.press('[');
    await expect.poll(told).toEqual({ said: '4 of 4', isInSight: true });
    await page.keyboard.down('Shift');
    await click(reader, page, '.names .step');
    await page.keyboard.up('Shift');
    await expect.poll(told).toEqual({ said: '3 of 4', isInSight: true });
    const sentences = (root: ShadowRoot) => root.querySelectorAll('.details .jump').length;
    expect(await reader.inOverlay(page, sentences)).toBeGreaterThan(2);
    await page.close();
  });

  it('shows on its strips what is in sight', async () => {
    const { reader, page } = await open('qasr-offensive');
    await openNames(reader, page);
    const bracket = (root: ShadowRoot) => {
      const style = root.querySelector<HTMLElement>('.panel')?.style;
      return ['from', 'to'].map((end) =>
        Number.parseFloat(style?.getPropertyValue(`--sight-${end}`) || '-1'),
      );
    };
    // The article was open before, and opens where it was left.
    await reader.inOverlay(page, (root: ShadowRoot) => {
      root.querySelector('dialog')?.scrollTo(0, 0);
    });
    await expect.poll(async () => (await reader.inOverlay(page, bracket))[0]).toBe(0);
    await reader.inOverlay(page, (root: ShadowRoot) => {
      root.querySelector('dialog')?.scrollTo(0, 99_999);
    });
    await expect.poll(async () => (await reader.inOverlay(page, bracket))[1]).toBe(100);
    expect((await reader.inOverlay(page, bracket))[0]).toBeGreaterThan(20);
    await page.close();
  });

  it('filters by type and finds by any spelling; letters in the field are no commands', async () => {
    const { reader, page } = await open('qasr-offensive');
    await openNames(reader, page);
    const rows = () =>
      reader.inOverlay(page, (root: ShadowRoot) =>
        [...root.querySelectorAll('.names .step')].map((row) => [
          row.querySelector('.title')?.textContent,
          row.querySelector('.type')?.textContent?.trim(),
        ]),
      );
    const all = await rows();
    await click(reader, page, '.chips button');
    const people = await rows();
    expect(people.length).toBeLessThan(all.length);
    expect(new Set(people.map(([, type]: string[]) => type))).toEqual(new Set(['person']));
    await click(reader, page, '.panel input');
    await page.keyboard.type('el-maamari');
    await expect.poll(rows).toEqual([['Yusuf al-Maamari', 'person']]);
    expect(await reader.inOverlay(page, panelState)).toMatchObject({ isOpen: true, tab: 'Names' });
    await page.close();
  });

  it('is closed by Escape after a card and before the reader, and gives the focus back', async () => {
    const { reader, page } = await open('qasr-offensive');
    await openNames(reader, page);
    await reader.inOverlay(page, (root: ShadowRoot) => {
      root.querySelector<HTMLElement>('.name')?.click();
    });
    await settle(200);
    const layers = (root: ShadowRoot) => [
      root.querySelector('.card') !== null,
      root.querySelector<HTMLElement>('.panel')?.hidden === false,
    ];
    expect(await reader.inOverlay(page, layers)).toEqual([true, true]);
    await page.keyboard.press('Escape');
    await settle(150);
    expect(await reader.inOverlay(page, layers)).toEqual([false, true]);
    await page.keyboard.press('Escape');
    await settle(150);
    expect(await reader.inOverlay(page, layers)).toEqual([false, false]);
    await openPanel(reader, page);
    await page.keyboard.press('Escape');
    await settle(150);
    const focused = (root: ShadowRoot) => root.activeElement?.className ?? '';
    expect(await reader.inOverlay(page, focused)).toContain('column');
    await page.keyboard.press('Escape');
    await reader.waitUntilClosed(page);
    await page.close();
  });

  it('lists who said what, and leads to the words', async () => {
    const { reader, page } = await open('qasr-offensive');
    await openPanel(reader, page, 'q');
    const words = (root: ShadowRoot) => root.querySelector('.panel .jump')?.textContent ?? '';
    await expect.poll(() => reader.inOverlay(page, words), PATIENCE).not.toBe('');
    await reader.inOverlay(page, (root: ShadowRoot) => {
      root.querySelector('dialog')?.scrollTo(0, 99_999);
    });
    await click(reader, page, '.panel .jump');
    const lit = (root: ShadowRoot) => {
      const { top = -1 } = root.querySelector('.found span')?.getBoundingClientRect() ?? {};
      return top > 0 && top < innerHeight;
    };
    await expect.poll(() => reader.inOverlay(page, lit)).toBe(true);
    await page.close();
  });

  it('leads from a name to who said what, and its keys stay alive', async () => {
    const { reader, page } = await open('qasr-offensive');
    await openNames(reader, page);
    await click(reader, page, '.names > li:nth-child(2) .step');
    await click(reader, page, '.details .link');
    await expect.poll(() => reader.inOverlay(page, panelState)).toMatchObject({ tab: 'Said' });
    await page.keyboard.press('e');
    await expect.poll(() => reader.inOverlay(page, panelState)).toMatchObject({ isOpen: false });
    expect(await reader.isOpen(page)).toBe(true);
    await page.close();
  });

  it('says so where names can’t be found in the script', async () => {
    const { reader, page } = await open('arabic-summit');
    await openPanel(reader, page);
    const note = (root: ShadowRoot) => root.querySelector('.panel .empty')?.textContent;
    await expect
      .poll(() => reader.inOverlay(page, note), PATIENCE)
      .toBe('Names are not marked in this language yet. Quotes and dates may be missing too.');
    await page.close();
  });

  it('is a sheet over the lower half of a small screen', async () => {
    const { reader, page } = await open('harbor-reopening');
    await page.setViewport({ width: 390, height: 800 });
    await settle(300);
    const before = await reader.inOverlay(page, linesOf);
    await openNames(reader, page);
    expect(await reader.inOverlay(page, linesOf)).toEqual(before);
    const sheet = await reader.inOverlay(page, (root: ShadowRoot) => {
      const { top, bottom, width } = root.querySelector('.panel')?.getBoundingClientRect() ?? {};
      const view = root.querySelector('.view');
      const scrolls = view && view.scrollHeight > view.clientHeight;
      return { top, bottom, isWide: (width ?? 0) > 370, scrolls };
    });
    expect(sheet).toEqual({ top: 400, bottom: 800, isWide: true, scrolls: true });
    await click(reader, page, '.names .step');
    const lit = (root: ShadowRoot) =>
      root.querySelector('.found span')?.getBoundingClientRect().bottom ?? 999;
    await expect.poll(() => reader.inOverlay(page, lit)).toBeLessThan(400);
    await click(reader, page, '.panel .close');
    expect(await reader.inOverlay(page, panelState)).toMatchObject({ isOpen: false });
    await page.close();
  });

  it('comes on a page of our own too, where nothing can be injected', async () => {
    const { reader } = stage();
    const page = await reader.openExtensionPage('welcome.html');
    await page.waitForSelector('button.main');
    await page.click('button.main');
    await page.waitForSelector('lede-reader[data-state="shown"]');
    await settle(500);
    await openNames(reader, page);
    await page.close();
  });

  it('is missed in one line where it can’t be loaded', async ({ skip }) => {
    const { reader } = stage();
    skip(reader.kind !== 'chromium', 'only its background can be made to fail');
    await refuseScript(reader, 'tools.js');
    const { page } = await open('qasr-offensive');
    await page.keyboard.press('e');
    const line = (root: ShadowRoot) => root.querySelector('p[role=status]')?.textContent;
    await expect
      .poll(() => reader.inOverlay(page, line), PATIENCE)
      .toBe('X-ray and menus could not be loaded. Open the reader anew to try again.');
    expect(await reader.inOverlay(page, panelState)).toMatchObject({ isExpanded: 'false' });
    await page.close();
    // The next worker injects as ever.
    await reader.stopBackground();
  });

  it('has no fault that axe finds, in any tab', async () => {
    const { reader, visit } = stage();
    const page = await visit('qasr-offensive');
    await loadAxe(page);
    await reader.openReader(page);
    await openNames(reader, page);
    await click(reader, page, '.names .step');
    for (let i = 0; i < 6; i++) {
      await reader.inOverlay(
        page,
        (root: ShadowRoot, number: number) =>
          root.querySelectorAll<HTMLElement>('[role=tab]')[number]?.click(),
        i,
      );
      await settle(150);
      expect(await overlayFaults(reader, page)).toEqual([]);
    }
    await page.close();
  });
});
