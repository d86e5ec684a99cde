import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { loadAxe, overlayFaults } from '../support/axe.ts';
import { describeInBrowsers, settle } from '../support/reader-browser.ts';

const PATIENCE = { timeout: 10_000 };
const VOICES = join(import.meta.dirname, '../support/voices');

const bar = (root: ShadowRoot) => ({
  text: root.querySelector('.listen-bar > p')?.textContent ?? null,
  acts: [...root.querySelectorAll<HTMLElement>('.listen-bar [data-act]')].map(
    ({ dataset }) => dataset['act'] ?? '',
  ),
  rate: root.querySelector('.listen-bar .rate')?.textContent ?? null,
  voices: root.querySelectorAll('.listen-bar option').length,
  hasFocus: root.querySelector('.listen-bar')?.contains(root.activeElement) ?? false,
});

/** Where in the column the marked sentence and word stand; `null` where none is marked. */
const marked = (root: ShadowRoot) => {
  const top = (selector: string) => {
    const box = root.querySelector<HTMLElement>(selector);
    return box ? Number.parseFloat(box.style.top) : null;
  };
  return { sentence: top('.spoken .sentence'), word: top('.spoken .word') };
};

const isSpeaking = (page: Page) => page.evaluate(() => speechSynthesis.speaking);

describeInBrowsers('reading aloud', (stage) => {
  const open = async (slug = 'qasr-offensive') => {
    const { reader, visit } = stage();
    const page = await visit(slug);
    await reader.openReader(page);
    await settle(600);
    const see = <T>(look: (root: ShadowRoot) => T) => reader.inOverlay(page, look) as Promise<T>;
    const press = async (act: string) => {
      await reader.inOverlay(
        page,
        (root: ShadowRoot, act: string) =>
          root.querySelector<HTMLElement>(`[data-act=${act}]`)?.focus(),
        act,
      );
      await page.keyboard.press('Enter');
    };
    return { reader, page, see, press };
  };

  it('says so where the device has no voice for the language', async () => {
    const { reader, page, see } = await open('german-hochwasser');
    await loadAxe(page);
    await page.keyboard.press('r');
    await expect
      .poll(async () => (await see(bar)).text, PATIENCE)
      .toContain('This device has no voice for the language');
    expect(await see(bar)).toMatchObject({ acts: ['listen_close'], hasFocus: true });
    expect(await overlayFaults(reader, page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await see(bar)).toMatchObject({ acts: [] });
    expect(await reader.isOpen(page)).toBe(true);
    await page.close();
  });

  it('goes through the text, halts, skips, changes speed, and ends with the reader', async () => {
    const { reader } = stage();
    // Firefox has voices of its own for tests.
    if (reader.kind === 'chromium') await reader.browser.installExtension(VOICES);
    const { page, see, press } = await open();
    await loadAxe(page);
    // Voices that a browser was not asked for yet are told late.
    await page.keyboard.press('r');
    await expect.poll(async () => (await see(bar)).voices, PATIENCE).toBeGreaterThan(1);
    expect((await see(bar)).acts).toContain('listen_pause');
    await press('listen_next');
    await expect.poll(async () => (await see(marked)).sentence, PATIENCE).not.toBeNull();
    expect(await overlayFaults(reader, page)).toEqual([]);
    const first = (await see(marked)).sentence ?? 0;
    await expect.poll(async () => (await see(marked)).sentence, PATIENCE).toBeGreaterThan(first);
    await press('listen_pause');
    await settle(300);
    const halted = await see(marked);
    await settle(600);
    expect(await see(marked)).toEqual(halted);
    expect(await isSpeaking(page)).toBe(false);
    await press('listen_next');
    await settle(200);
    expect((await see(marked)).sentence).toBeGreaterThan(halted.sentence ?? 0);
    await press('listen_faster');
    expect((await see(bar)).rate).toBe('1.1×');
    await press('listen_slower');
    const skipped = (await see(marked)).sentence ?? 0;
    await press('listen_play');
    // Firefox’s voices for tests say a sentence in no time.
    const goesOn = async () =>
      (await isSpeaking(page)) || ((await see(marked)).sentence ?? 0) > skipped;
    await expect.poll(goesOn, PATIENCE).toBe(true);
    await page.keyboard.press('Escape');
    await settle(300);
    expect(await isSpeaking(page)).toBe(false);
    expect(await see(marked)).toEqual({ sentence: null, word: null });
    await page.close();
  });
});
