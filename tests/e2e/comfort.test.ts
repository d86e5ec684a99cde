import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { loadAxe, overlayFaults } from '../support/axe.ts';
import { describeInBrowsers, type ReaderBrowser, settle } from '../support/reader-browser.ts';

const PATIENCE = { timeout: 10_000 };

/** What can be seen of the settings. */
const lookOf = (root: ShadowRoot) => {
  const styleOf = (selector: string) => getComputedStyle(root.querySelector(selector) as Element);
  const text = styleOf('.column > p:not([class]) + p:not([class])');
  return {
    paper: styleOf('.reader').backgroundColor,
    face: text.fontFamily,
    size: text.fontSize,
    width: Math.round(Number.parseFloat(styleOf('.column').maxInlineSize)),
    height: Number.parseFloat(text.lineHeight) / Number.parseFloat(text.fontSize),
    letters: Number.parseFloat(text.letterSpacing) || 0,
    indent: Number.parseFloat(text.textIndent),
    isDimmed: root.querySelectorAll('.line-focus').length === 1,
    pictures: root.querySelectorAll('.column img').length,
    words: root.querySelectorAll('.no-picture').length,
    isPlain: root.querySelector('.name') !== null && !root.querySelector('.name[tabindex]'),
  };
};

const popupOf = (root: ShadowRoot) => {
  const popup = root.querySelector('.comfort');
  const focused = root.activeElement;
  return {
    isOpen: popup !== null,
    hasFocus: popup?.contains(focused) ?? false,
    focus: focused?.getAttribute('data-popup') ?? focused?.className ?? '',
  };
};

/** Where a thing is on the screen, for a real click; brought into sight first. */
const centerOf = (root: ShadowRoot, selector: string) => {
  const element = root.querySelector(selector);
  if (element?.closest('.comfort')) element.scrollIntoView({ block: 'nearest' });
  const box = element?.getBoundingClientRect();
  return box ? [box.left + box.width / 2, box.top + box.height / 2] : null;
};

async function click(reader: ReaderBrowser, page: Page, selector: string): Promise<void> {
  const place = await reader.inOverlay(page, centerOf, selector);
  if (!place) throw new Error(`There is no ${selector}.`);
  await page.mouse.click(place[0], place[1]);
  await settle(60);
}

const OPENER = '[data-popup=comfort]';
const plus = (scale: string) => `[data-scale=${scale}] button:last-of-type`;
const option = (value: string) => `.comfort [data-option="${value}"]`;
const inRow = (number: number, value: string) =>
  `.comfort section:nth-of-type(${number}) [data-option="${value}"]`;

async function openPopup(reader: ReaderBrowser, page: Page): Promise<void> {
  await click(reader, page, OPENER);
  await expect
    .poll(() => reader.inOverlay(page, popupOf), PATIENCE)
    .toMatchObject({ isOpen: true, hasFocus: true });
}

/** The first words of the first line below the toolbar. */
const firstLine = (root: ShadowRoot) => {
  for (const p of root.querySelectorAll('.column > p')) {
    const { top, bottom } = p.getBoundingClientRect();
    if (bottom > 45) return { text: p.textContent?.slice(0, 30), top, bottom };
  }
  return null;
};

const scrollTo = async (root: ShadowRoot, top: number) => {
  root.querySelector('dialog')?.scrollTo({ top, behavior: 'instant' });
  await new Promise((resolve) => setTimeout(resolve, 250));
};
const scrolledTo = (root: ShadowRoot) => root.querySelector('dialog')?.scrollTop ?? 0;

describeInBrowsers('how the text looks', (stage) => {
  const open = async (slug: string) => {
    const { reader, visit } = stage();
    const page = await visit(slug);
    await reader.openReader(page);
    await expect
      .poll(
        () => reader.inOverlay(page, (root: ShadowRoot) => root.querySelector('.progress')),
        PATIENCE,
      )
      .not.toBeNull();
    return { reader, page };
  };

  it('changes at once with every control, stays in the next tab, and goes back', async () => {
    const { reader, page } = await open('harbor-reopening');
    await expect
      .poll(
        () => reader.inOverlay(page, (root: ShadowRoot) => root.querySelectorAll('.name').length),
        PATIENCE,
      )
      .toBeGreaterThan(0);
    const first = await reader.inOverlay(page, lookOf);
    await openPopup(reader, page);
    for (const value of ['sepia', 'sans', 'indent', 'all', 'click']) {
      await click(reader, page, option(value));
    }
    await click(reader, page, inRow(3, '3'));
    for (const scale of ['textSize', 'lineWidth', 'lineHeight', 'spacing']) {
      await click(reader, page, plus(scale));
    }
    await click(reader, page, '.comfort section:nth-of-type(3) [role=switch]');
    await click(reader, page, '.comfort section:nth-of-type(4) [role=switch]');
    const changed = await reader.inOverlay(page, lookOf);
    expect(changed).toMatchObject({
      ...{ paper: 'rgb(247, 239, 223)', face: 'system-ui, sans-serif', size: '22px' },
      ...{ height: expect.closeTo(1.6, 2), letters: expect.closeTo(0.88, 1), indent: 33 },
      ...{ isDimmed: true, pictures: 0, words: first.pictures, isPlain: true },
    });
    expect(changed.width).toBeGreaterThan(first.width);
    expect(first.pictures).toBeGreaterThan(0);
    await settle(900);
    await page.close();

    const { page: next } = await open('qasr-offensive');
    const kept = await reader.inOverlay(next, lookOf);
    const { pictures, words, width, isPlain, ...same } = changed;
    expect(kept).toMatchObject({ ...same, pictures: 0 });
    await openPopup(reader, next);
    await click(reader, next, '.comfort .reset');
    const { pictures: all, words: none, width: firstWidth, isPlain: was, ...like } = first;
    expect(await reader.inOverlay(next, lookOf)).toMatchObject(like);
    await click(reader, next, '.comfort .reset');
    expect(await reader.inOverlay(next, lookOf)).toMatchObject(same);
    await click(reader, next, '.comfort .reset');
    await settle(900);
    await next.close();
  });

  it('is set in a small window that takes the focus and gives it back', async () => {
    const { reader, page } = await open('harbor-reopening');
    await page.keyboard.press('a');
    await expect.poll(() => reader.inOverlay(page, popupOf)).toMatchObject({ hasFocus: true });
    await page.keyboard.press('ArrowRight');
    const paper = async () => (await reader.inOverlay(page, lookOf)).paper;
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.keyboard.press('ArrowRight');
    expect(await paper()).toBe('rgb(247, 239, 223)');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    const sizeBy = async (key: 'ArrowUp' | 'Home' | 'End' | 'ArrowDown') => {
      await page.keyboard.press(key);
      return reader.inOverlay(page, (root: ShadowRoot) => {
        const field = root.activeElement;
        const button = root.querySelector('[data-scale=textSize] button:last-of-type');
        return [field?.getAttribute('aria-valuenow'), button?.getAttribute('aria-disabled')];
      });
    };
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await sizeBy('ArrowUp')).toEqual(['22', 'false']);
    expect(await sizeBy('End')).toEqual(['32', 'true']);
    expect(await sizeBy('ArrowUp')).toEqual(['32', 'true']);
    expect(await sizeBy('Home')).toEqual(['14', 'false']);
    await page.keyboard.press('Escape');
    expect(await reader.inOverlay(page, popupOf)).toEqual({
      ...{ isOpen: false, hasFocus: false, focus: 'column' },
    });
    for (let i = 0; i < 3; i++) await page.keyboard.press('+');
    expect((await reader.inOverlay(page, lookOf)).size).toBe('20px');
    await openPopup(reader, page);
    await page.keyboard.press('a');
    expect(await reader.inOverlay(page, popupOf)).toMatchObject({
      isOpen: false,
      focus: 'comfort',
    });
    await openPopup(reader, page);
    await page.mouse.click(120, 500);
    expect(await reader.inOverlay(page, popupOf)).toMatchObject({ isOpen: false });
    await page.keyboard.press('a');
    await settle(100);
    expect(await reader.inOverlay(page, popupOf)).toMatchObject({ isOpen: true });
    await settle(900);
    await page.close();
  });

  it('keeps the line that is read where it is, and the place until it is opened again', async () => {
    const { reader, page } = await open('tidal-barrier');
    await reader.inOverlay(page, scrollTo, 1500);
    const before = await reader.inOverlay(page, firstLine);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await settle(150);
    const larger = await reader.inOverlay(page, firstLine);
    expect(larger?.text).toBe(before?.text);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await settle(250);
    const again = await reader.inOverlay(page, firstLine);
    expect(again?.text).toBe(before?.text);
    expect(Math.abs((again?.top ?? 0) - (before?.top ?? 0))).toBeLessThan(34);
    const scrolled = await reader.inOverlay(page, scrolledTo);
    await page.keyboard.press('Escape');
    await reader.waitUntilClosed(page);
    await settle(150);
    await reader.openReader(page);
    expect(Math.abs((await reader.inOverlay(page, scrolledTo)) - scrolled)).toBeLessThan(10);
    const address = page.url();
    await page.close();
    await settle(150);

    const next = await reader.browser.newPage();
    await next.goto(`${address}#later`, { waitUntil: 'load' });
    await next.bringToFront();
    await settle();
    await reader.openReader(next);
    expect(Math.abs((await reader.inOverlay(next, scrolledTo)) - scrolled)).toBeLessThan(10);
    const note = (root: ShadowRoot) => root.querySelector('.resumed p')?.textContent ?? null;
    await expect.poll(() => reader.inOverlay(next, note), PATIENCE).toBe('Opened where you were.');
    await click(reader, next, '.resumed button');
    expect(await reader.inOverlay(next, scrolledTo)).toBe(0);
    expect(await reader.inOverlay(next, note)).toBeNull();
    await settle(150);
    await next.keyboard.press('Escape');
    await reader.waitUntilClosed(next);
    await settle(150);
    await reader.openReader(next);
    expect(await reader.inOverlay(next, scrolledTo)).toBe(0);
    await next.close();
  });

  it('keeps a band of lines clear, moves it line by line, and tells how far one is', async () => {
    const { reader, page } = await open('tidal-barrier');
    await openPopup(reader, page);
    await click(reader, page, inRow(3, '1'));
    await page.keyboard.press('Escape');
    await page.mouse.click(300, 500);
    await reader.inOverlay(page, scrollTo, 1200);
    const band = (root: ShadowRoot) => {
      const [above, below] = [...root.querySelectorAll('.line-focus i')];
      const from = above?.getBoundingClientRect().bottom ?? 0;
      const to = below?.getBoundingClientRect().top ?? 0;
      const range = document.createRange();
      const lines = [...root.querySelectorAll('.column :is(p, li, h2, h3, figcaption)')].flatMap(
        (box) => {
          range.selectNodeContents(box);
          return [...range.getClientRects()];
        },
      );
      const middles = new Set(lines.map((line) => Math.round((line.top + line.bottom) / 2)));
      const off = [...middles].map((middle) => Math.abs(middle - (from + to) / 2));
      return { height: to - from, off: Math.min(...off) };
    };
    const tops: number[] = [];
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('ArrowDown');
      await settle(80);
      tops.push(await reader.inOverlay(page, scrolledTo));
      expect((await reader.inOverlay(page, band)).off).toBeLessThan(6);
    }
    expect((tops[2] ?? 0) - (tops[0] ?? 0)).toBeGreaterThan(50);
    expect((tops[2] ?? 0) - (tops[0] ?? 0)).toBeLessThan(120);
    await page.keyboard.press('ArrowUp');
    await settle(80);
    expect(await reader.inOverlay(page, scrolledTo)).toBeLessThan(tops[2] ?? 0);
    const halfway = await reader.inOverlay(page, (root: ShadowRoot) => {
      const paragraphs = [...root.querySelectorAll<HTMLElement>('.column > p')];
      return (paragraphs[Math.floor(paragraphs.length / 2)]?.offsetTop ?? 0) - 100;
    });
    await reader.inOverlay(page, scrollTo, halfway - 200);
    const progress = (root: ShadowRoot) => {
      const bar = root.querySelector('.progress')?.getBoundingClientRect();
      const minutes = root.querySelector('.minutes-left')?.textContent;
      const toolbar = root.querySelector('.toolbar')?.getBoundingClientRect();
      return { share: (bar?.width ?? 0) / innerWidth, minutes, bottom: toolbar?.bottom };
    };
    await reader.inOverlay(page, scrollTo, halfway);
    await settle(300);
    const underway = await reader.inOverlay(page, progress);
    expect(underway).toMatchObject({ minutes: expect.stringMatching(/^\d+ min left$/), bottom: 0 });
    expect(underway.share).toBeGreaterThan(0.05);
    await reader.inOverlay(page, scrollTo, halfway - 60);
    await settle(300);
    expect((await reader.inOverlay(page, progress)).bottom).toBe(44);
    await reader.inOverlay(page, scrollTo, 100_000);
    await settle(300);
    expect(await reader.inOverlay(page, progress)).toMatchObject({ minutes: '', share: 1 });
    await page.keyboard.press('a');
    await settle(100);
    await click(reader, page, '.comfort .reset');
    await settle(900);
    await page.close();
  });

  it('asks for no font that the page declares, in any face', async () => {
    const { reader, visit, requests } = stage();
    const page = await visit('council-budget');
    await reader.openReader(page);
    await openPopup(reader, page);
    await page.evaluate(() => {
      // What the page's own text asks for is no matter of ours.
      document.body.style.display = 'none';
      const generic = 'serif,sans-serif,monospace,system-ui,ui-serif,ui-sans-serif,ui-monospace';
      const names = `${generic},Georgia,Charter,Times New Roman,Times,Arial,Courier New,DejaVu Sans`;
      const style = document.createElement('style');
      style.textContent = names
        .split(',')
        .map((name) => `@font-face{font-family:"${name}";src:url("/stolen/${name}.woff2")}`)
        .join('');
      document.head.append(style);
    });
    for (const face of ['sans', 'mono', 'serif']) {
      await click(reader, page, option(face));
      await settle(200);
    }
    expect(requests.filter((path) => path.includes('stolen'))).toEqual([]);
    await page.close();
  });

  it('has no fault that axe finds, light or dark, wide or narrow', async () => {
    const { reader, visit } = stage();
    const page = await visit('harbor-reopening');
    await page.setViewport({ width: 1280, height: 700 });
    await loadAxe(page);
    await reader.openReader(page);
    await openPopup(reader, page);
    await click(reader, page, '.comfort section:nth-of-type(3) [role=switch]');
    for (const [theme, width] of [
      ['light', 1280],
      ['black', 320],
    ] as const) {
      await page.setViewport({ width, height: 700 });
      await settle(150);
      await click(reader, page, option(theme));
      expect(await overlayFaults(reader, page)).toEqual([]);
      const overflow = await reader.inOverlay(page, (root: ShadowRoot) => {
        const popup = root.querySelector('.comfort') as HTMLElement;
        const scroller = root.querySelector('dialog') as HTMLElement;
        return [popup.scrollWidth - popup.clientWidth, scroller.scrollWidth - scroller.clientWidth];
      });
      expect(overflow).toEqual([0, 0]);
    }
    await click(reader, page, '.comfort .reset');
    await settle(700);
    await page.close();
  });
});
