import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { axeFaults, loadAxe, overlayFaults } from '../support/axe.ts';
import { describeInLanguage, type ReaderBrowser, type Stage } from '../support/reader-browser.ts';

const PATIENCE = { timeout: 10_000 };

/** What tells the language of a reader with an open panel. */
const wordsOf = (root: ShadowRoot) => {
  const text = (selector: string) => root.querySelector(selector)?.textContent?.trim() ?? null;
  const reader = root.querySelector<HTMLElement>('.reader');
  const column = root.querySelector<HTMLElement>('.column');
  return {
    close: text('.toolbar button'),
    panel: text('.x-ray'),
    tab: text('.panel [aria-selected=true]'),
    reader: `${reader?.lang} ${reader?.dir}`,
    article: `${column?.lang} ${column?.dir}`,
    names: root.querySelectorAll('.names > li').length,
  };
};

/** The panel and the text beside it, as far as they stand. */
const placesOf = (root: ShadowRoot) => {
  const boxOf = (selector: string) => root.querySelector(selector)?.getBoundingClientRect();
  const [panel, column] = [boxOf('.panel'), boxOf('.column')];
  const [sight, strip] = [boxOf('.names .strip b'), boxOf('.names .strip')];
  return {
    // Firefox has the scroll bar on that side.
    isAtLeft: !!panel && panel.left < 30,
    isBeside: !!panel && !!column && (column.left >= panel.right || column.right <= panel.left),
    sightFrom: sight && strip ? strip.right - sight.right : null,
  };
};

async function openPanel({ reader, visit }: Stage, slug: string): Promise<Page> {
  const page = await visit(slug);
  await reader.openReader(page);
  await page.keyboard.press('e');
  await expect
    .poll(async () => (await reader.inOverlay(page, wordsOf)).tab, PATIENCE)
    .not.toBeNull();
  return page;
}

async function untilNamed(reader: ReaderBrowser, page: Page): Promise<void> {
  await expect
    .poll(async () => (await reader.inOverlay(page, wordsOf)).names, PATIENCE)
    .toBeGreaterThan(3);
}

describeInLanguage('de', 'the reader', (stage) => {
  it('says its words, around an article of another language', async () => {
    const { reader } = stage();
    const page = await openPanel(stage(), 'harbor-reopening');
    expect(await reader.inOverlay(page, wordsOf)).toMatchObject({
      close: '× Schließen',
      panel: 'Röntgenblick',
      tab: 'Namen',
      reader: 'de ltr',
      article: 'en ltr',
    });
    await page.close();
    const options = await reader.openExtensionPage('options.html');
    expect(await options.title()).toBe('Einstellungen von Lede');
    await options.close();
  });
});

describeInLanguage('ar', 'the reader', (stage) => {
  it('stands from right to left, around an article from left to right', async () => {
    const { reader } = stage();
    const page = await openPanel(stage(), 'harbor-reopening');
    await untilNamed(reader, page);
    expect(await reader.inOverlay(page, wordsOf)).toMatchObject({
      panel: 'نظرة فاحصة',
      tab: 'الأسماء',
      reader: 'ar rtl',
      article: 'en ltr',
    });
    const { sightFrom, ...places } = await reader.inOverlay(page, placesOf);
    expect(places).toEqual({ isAtLeft: true, isBeside: true });
    // The article begins on the right of a strip, and its beginning is in sight.
    expect(sightFrom).toBeLessThan(20);
    await loadAxe(page);
    expect(await overlayFaults(reader, page)).toEqual([]);
    // The next tab is the one on the left.
    await page.keyboard.press('ArrowLeft');
    expect((await reader.inOverlay(page, wordsOf)).tab).toBe('الأقوال');
    await page.close();
  });

  it('stands the same around an article from right to left', async () => {
    const { reader } = stage();
    const page = await openPanel(stage(), 'arabic-summit');
    expect(await reader.inOverlay(page, wordsOf)).toMatchObject({ article: 'ar rtl' });
    expect(await reader.inOverlay(page, placesOf)).toMatchObject({
      isAtLeft: true,
      isBeside: true,
    });
    await page.close();
  });

  it.each(['options.html', 'welcome.html', 'notice.html', 'permission.html'])(
    'has a page %s in its language, with no fault that axe finds',
    async (file) => {
      const page = await stage().reader.openExtensionPage(file);
      await page.waitForSelector('h1');
      const { lang, dir } = await page.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return { lang, dir };
      });
      expect({ lang, dir }).toEqual({ lang: 'ar', dir: 'rtl' });
      expect(await axeFaults(page)).toEqual([]);
      await page.close();
    },
  );
});
