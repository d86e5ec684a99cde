import type { HTTPRequest } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers, settle } from '../support/reader-browser.ts';

const PATIENCE = { timeout: 10_000 };

interface Shift extends PerformanceEntry {
  readonly value: number;
}

const namesIn = (root: ShadowRoot) => root.querySelectorAll('.column .name').length;

describeInBrowsers('a calm view', (stage) => {
  it('shifts nothing when the names come', async () => {
    const { reader, visit } = stage();
    const page = await visit('harbor-reopening');
    await page.setViewport({ width: 1280, height: 800 });
    // Firefox can't tell of shifts; there the places of the lines are compared.
    const canTell = await page.evaluate(() =>
      PerformanceObserver.supportedEntryTypes.includes('layout-shift'),
    );
    await reader.openReader(page);
    if (canTell) {
      await page.evaluate(() => {
        const seen = globalThis as unknown as { shifts: number[] };
        seen.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shifts.push((entry as Shift).value);
        }).observe({ type: 'layout-shift' });
      });
    }
    const lines = (root: ShadowRoot) =>
      [...root.querySelectorAll('.column > *')].slice(0, 12).map((block) => {
        const { top, width, height } = block.getBoundingClientRect();
        return [top, width, height].map(Math.round);
      });
    const before = await reader.inOverlay(page, lines);
    await expect.poll(() => reader.inOverlay(page, namesIn), PATIENCE).toBeGreaterThan(3);
    await settle(300);
    expect(await reader.inOverlay(page, lines)).toEqual(before);
    const shifts = () =>
      page.evaluate(() => (globalThis as unknown as { shifts?: number[] }).shifts ?? []);
    expect(await shifts()).toEqual([]);
    await page.close();
  });

  it('has its lines at the lower edge one above the other', async () => {
    const { reader, visit } = stage();
    const page = await visit('harbor-reopening');
    await reader.openReader(page);
    await expect.poll(() => reader.inOverlay(page, namesIn), PATIENCE).toBeGreaterThan(3);
    await settle(400);
    await reader.inOverlay(page, (root: ShadowRoot) =>
      root.querySelector<HTMLElement>('.column .name')?.focus({ preventScroll: true }),
    );
    for (const key of ['f', 'r', 'c'] as const) {
      await page.keyboard.press(key);
      await settle(200);
    }
    const boxes = (root: ShadowRoot) =>
      [...root.querySelectorAll('.following, .listen-bar, .notice')].map((line) => {
        const { top, bottom } = line.getBoundingClientRect();
        return { top: Math.round(top), bottom: Math.round(bottom) };
      });
    const lines = ((await reader.inOverlay(page, boxes)) as { top: number; bottom: number }[]).sort(
      (a, b) => a.top - b.top,
    );
    expect(lines).toHaveLength(3);
    const covered = lines.filter(({ top }, i) => top < (lines[i - 1]?.bottom ?? 0));
    expect(covered).toEqual([]);
    await page.close();
  });

  it('asks the network for nothing but the pictures that the article names', async () => {
    const { reader, visit } = stage();
    const page = await visit('harbor-reopening');
    const pictures = await page.evaluate(() =>
      [...document.querySelectorAll('img')].flatMap(({ src, currentSrc }) => [src, currentSrc]),
    );
    const asked: string[] = [];
    page.on('request', (request: HTTPRequest) => asked.push(request.url()));
    await reader.openReader(page);
    await expect.poll(() => reader.inOverlay(page, namesIn), PATIENCE).toBeGreaterThan(3);
    for (const key of ['e', 'q', 'd', 'm', 'o', 'a', '?', '/'] as const) {
      await page.keyboard.type(key);
      await settle(250);
    }
    await page.keyboard.press('Escape');
    const own = /^(?:chrome|moz)-extension:|^data:|^blob:/;
    expect(asked.filter((url) => !pictures.includes(url) && !own.test(url))).toEqual([]);
    await page.close();
  });
});
