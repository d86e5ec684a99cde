import type { KeyInput, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { loadAxe, overlayFaults } from '../support/axe.ts';
import { describeInBrowsers, type ReaderBrowser, settle } from '../support/reader-browser.ts';

interface Storing {
  readonly storage: { readonly sync: { remove(key: string): Promise<void> } };
}

const PATIENCE = { timeout: 10_000 };

const sheet = (root: ShadowRoot) => ({
  isOpen: root.querySelector('.keys-sheet') !== null,
  rows: root.querySelectorAll('.keys-sheet li').length,
  status: root.querySelector('.keys-sheet [role=status]')?.textContent ?? '',
  hasFocus: root.querySelector('.keys-sheet')?.contains(root.activeElement) ?? false,
});

const tabOf = (root: ShadowRoot) => {
  const panel = root.querySelector<HTMLElement>('.panel');
  return panel && !panel.hidden ? panel.querySelector('[aria-selected=true]')?.textContent : null;
};

/** Really clicks the button of a command, by its words. */
async function clickKeyOf(reader: ReaderBrowser, page: Page, words: string): Promise<void> {
  const [x = 0, y = 0] =
    (await reader.inOverlay(
      page,
      (root: ShadowRoot, words: string) => {
        const rows = [...root.querySelectorAll('.keys-sheet li')];
        const row = rows.find((each) => each.firstElementChild?.textContent === words);
        const button = row?.querySelector('button');
        button?.scrollIntoView({ block: 'center' });
        const box = button?.getBoundingClientRect();
        return box ? [box.left + box.width / 2, box.top + box.height / 2] : null;
      },
      words,
    )) ?? [];
  await page.mouse.click(x, y);
  await settle(100);
}

describeInBrowsers('single keys', (stage) => {
  const open = async () => {
    const { reader, visit } = stage();
    const page = await visit('qasr-offensive');
    await reader.openReader(page);
    const see = <T>(look: (root: ShadowRoot) => T) => reader.inOverlay(page, look) as Promise<T>;
    const press = (key: KeyInput) => page.keyboard.press(key);
    return { reader, page, see, press };
  };

  it('are listed on a sheet, which takes the focus and gives it back', async () => {
    const { reader, page, see, press } = await open();
    await loadAxe(page);
    await page.keyboard.type('?');
    await expect.poll(() => see(sheet), PATIENCE).toMatchObject({ isOpen: true, hasFocus: true });
    expect((await see(sheet)).rows).toBeGreaterThan(20);
    expect(await overlayFaults(reader, page)).toEqual([]);
    await press('Escape');
    expect(await see(sheet)).toMatchObject({ isOpen: false });
    expect(await see((root) => root.activeElement?.className)).toBe('column');
    await page.close();
  });

  it('can be changed, are taken from another command, and go back to how they were', async () => {
    const { reader, page, see, press } = await open();
    await page.keyboard.type('?');
    await expect.poll(() => see(sheet), PATIENCE).toMatchObject({ isOpen: true });
    await clickKeyOf(reader, page, 'Who said what');
    expect((await see(sheet)).status).toContain('Press the new key');
    await press('x');
    await settle(100);
    expect((await see(sheet)).status).toBe('');
    await clickKeyOf(reader, page, 'Outline');
    await press('d');
    await settle(100);
    expect((await see(sheet)).status).toBe('“Figures” has no key now.');
    await press('Escape');
    for (const [key, tab] of [
      ['q', null],
      ['x', 'Said'],
      ['d', 'Outline'],
    ] as const) {
      await press(key);
      await expect.poll(() => see(tabOf), PATIENCE).toBe(tab);
    }
    await page.keyboard.type('?');
    await expect.poll(() => see(sheet), PATIENCE).toMatchObject({ isOpen: true, hasFocus: true });
    await reader.inOverlay(page, (root: ShadowRoot) => {
      root.querySelector<HTMLElement>('.keys-table .reset')?.focus();
    });
    await press('Enter');
    await press('Escape');
    await press('d');
    await expect.poll(() => see(tabOf), PATIENCE).toBe('Figures');
    await page.close();
  });

  it('do nothing once they are switched off, also after the reader is opened anew', async () => {
    const { reader, page, see, press } = await open();
    await page.keyboard.type('?');
    await expect.poll(() => see(sheet), PATIENCE).toMatchObject({ isOpen: true });
    const toggle = () =>
      reader.inOverlay(page, (root: ShadowRoot) => {
        root.querySelector<HTMLElement>('.keys-table input')?.focus();
      });
    await toggle();
    await press(' ' as KeyInput);
    await press('Escape');
    await press('q');
    await settle(300);
    expect(await see(tabOf)).toBeNull();
    await press('Escape');
    await reader.waitUntilClosed(page);
    await reader.openReader(page);
    await settle(1000);
    await press('q');
    await settle(300);
    expect(await see(tabOf)).toBeNull();
    // The menu leads to the sheet without a key; here the setting is put back as another page would.
    await page.close();
    const options = await reader.openExtensionPage('options.html');
    await options.evaluate(() => {
      const { chrome, browser } = globalThis as unknown as Record<string, Storing>;
      return (browser ?? chrome)?.storage.sync.remove('settings');
    });
    await options.close();
  });

  it('go from paragraph to paragraph and show one type of names', async () => {
    const { page, see, press } = await open();
    await settle(1500);
    const top = () => see((root) => root.querySelector('dialog')?.scrollTop ?? -1);
    const tops = [await top()];
    for (const key of ['j', 'j', 'j', 'k'] as const) {
      await press(key);
      await settle(150);
      tops.push(await top());
    }
    const [first = 0, second = 0, third = 0, fourth = 0, back = 0] = tops;
    expect(first < second && second < third && third < fourth).toBe(true);
    expect(Math.abs(back - third)).toBeLessThan(3);
    await press('1');
    const pressed = (root: ShadowRoot) =>
      [...root.querySelectorAll('.chips [aria-pressed=true]')].map((chip) => chip.textContent);
    await expect.poll(() => see(pressed), PATIENCE).toEqual([expect.stringContaining('People')]);
    await press('1');
    await expect.poll(() => see(pressed), PATIENCE).toEqual([]);
    await page.close();
  });
});
