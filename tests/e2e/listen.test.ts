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
  const placeOf = (selector: string, side: 'top' | 'left') => {
    const box = root.querySelector<HTMLElement>(selector);
    return box ? Number.parseFloat(box.style[side]) : null;
  };
  return {
    sentence: placeOf('.spoken .sentence', 'top'),
    begin: placeOf('.spoken .sentence', 'left'),
    word: placeOf('.spoken .word', 'top'),
  };
};

/** Whether the marked sentence lies on the headline. */
const headlineIsMarked = (root: ShadowRoot) => {
  const box = root.querySelector('.spoken .sentence')?.getBoundingClientRect();
  const head = root.querySelector('h1')?.getBoundingClientRect();
  return Boolean(box && head && box.top >= head.top - 4 && box.top < head.bottom);
};

const isSpeaking = (page: Page) => page.evaluate(() => speechSynthesis.speaking);

/** The first line of a paragraph in the text, in the window and in the column. */
const lineOfText = (root: ShadowRoot) => {
  const box = root.querySelector('.column > p')?.getBoundingClientRect();
  const column = root.querySelector('.column')?.getBoundingClientRect();
  const [top = 0, left = 0] = [box?.top, box?.left];
  return { x: left + 40, y: top + 12, top: top - (column?.top ?? 0) };
};

describeInBrowsers('reading aloud', (stage) => {
  let hasVoices = false;
  const open = async (slug = 'qasr-offensive') => {
    const { reader, visit } = stage();
    // Firefox has voices of its own for tests.
    if (reader.kind === 'chromium' && !hasVoices) await reader.browser.installExtension(VOICES);
    hasVoices = true;
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
      .toContain('This device has no voice for German.');
    expect(await see(bar)).toMatchObject({ acts: ['listen_close'], hasFocus: true });
    expect((await see(marked)).sentence).toBeNull();
    expect(await overlayFaults(reader, page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await see(bar)).toMatchObject({ acts: [] });
    expect(await reader.isOpen(page)).toBe(true);
    await page.close();
  });

  it('goes through the text, halts, skips, changes speed, and ends with the reader', async () => {
    const { reader, page, see, press } = await open();
    await loadAxe(page);
    // Voices that a browser was not asked for yet are told late.
    await page.keyboard.press('r');
    await expect.poll(async () => (await see(bar)).voices, PATIENCE).toBeGreaterThan(1);
    if (reader.kind === 'chromium') {
      await expect.poll(() => see(headlineIsMarked), PATIENCE).toBe(true);
      const { sentence: first } = await see(marked);
      await expect
        .poll(async () => (await see(marked)).sentence, PATIENCE)
        .toBeGreaterThan(first ?? 0);
      expect(await overlayFaults(reader, page)).toEqual([]);
      await press('listen_pause');
    }
    // Firefox’s voices for tests say the whole article in a second.
    await expect.poll(async () => (await see(bar)).acts, PATIENCE).toContain('listen_play');
    await settle(300);
    const halted = await see(marked);
    expect(halted.sentence).toBeGreaterThan(0);
    await settle(600);
    expect(await see(marked)).toEqual(halted);
    expect(await isSpeaking(page)).toBe(false);
    if (reader.kind === 'firefox') expect(await overlayFaults(reader, page)).toEqual([]);
    // The last paragraph may have one line only.
    for (let times = 0; times < 3; times++) await press('listen_last');
    await settle(200);
    const before = (await see(marked)).sentence ?? 0;
    expect(before).toBeLessThan(halted.sentence ?? 0);
    await press('listen_next');
    await settle(200);
    expect((await see(marked)).sentence).toBeGreaterThan(before);
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
    expect(await see(marked)).toEqual({ sentence: null, begin: null, word: null });
    await page.close();
  });

  it('leads back to what is read, or reads on from what is looked at', async ({ skip }) => {
    const isInstant = stage().reader.kind === 'firefox';
    skip(isInstant, 'Firefox’s voices for tests are at the end before one can scroll');
    // Not the others’ article: where this one is left, it is opened again.
    const { page, see, press } = await open('harbor-reopening');
    const isInSight = (root: ShadowRoot) => {
      const box = root.querySelector('.spoken .sentence')?.getBoundingClientRect();
      return Boolean(box && box.bottom > 44 && box.top < innerHeight);
    };
    const scrollAway = async (deltaY: number) => {
      await page.mouse.move(300, 400);
      await page.mouse.wheel({ deltaY });
      await expect.poll(async () => (await see(bar)).acts, PATIENCE).toContain('listen_from_here');
      expect(await see(isInSight)).toBe(false);
    };
    await page.keyboard.press('r');
    await expect.poll(() => see(headlineIsMarked), PATIENCE).toBe(true);
    await scrollAway(1100);
    await press('listen_back');
    await expect.poll(() => see(isInSight), PATIENCE).toBe(true);
    expect((await see(bar)).acts).not.toContain('listen_from_here');
    await scrollAway(1100);
    const before = (await see(marked)).sentence ?? 0;
    await press('listen_from_here');
    await expect.poll(() => see(isInSight), PATIENCE).toBe(true);
    expect((await see(marked)).sentence).toBeGreaterThan(before + 300);
    expect((await see(bar)).acts).not.toContain('listen_from_here');
    await page.keyboard.press('Escape');
    await page.close();
  });

  it('is played, halted and moved by keys, and begins where words are selected', async () => {
    const { reader, page, see, press } = await open();
    const at = await see(lineOfText);
    await page.mouse.click(at.x, at.y, { count: 3 });
    await page.keyboard.press('r');
    await expect.poll(async () => (await see(bar)).voices, PATIENCE).toBeGreaterThan(1);
    if (reader.kind === 'chromium') {
      await expect.poll(async () => (await see(marked)).sentence, PATIENCE).toBeCloseTo(at.top, -1);
      // The page has the same voices.
      await page.evaluate(() => speechSynthesis.cancel());
      await expect.poll(async () => (await see(bar)).acts, PATIENCE).toContain('listen_play');
      await page.keyboard.press(' ');
      await expect.poll(() => isSpeaking(page), PATIENCE).toBe(true);
      await page.keyboard.press(' ');
    }
    await expect.poll(async () => (await see(bar)).acts, PATIENCE).toContain('listen_play');
    for (let times = 0; times < 3; times++) await press('listen_last');
    await settle(200);
    const first = await see(marked);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => see(marked), PATIENCE).not.toEqual(first);
    // Nothing was told of a word yet.
    expect((await see(marked)).word).toBeNull();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => see(marked), PATIENCE).toEqual(first);
    await press('listen_play');
    await page.reload();
    expect(await isSpeaking(page)).toBe(false);
    await page.close();
  });
});
