import { expect, it } from 'vitest';
import { describeInBrowsers, settle } from '../support/reader-browser.ts';

/** Everything of a page that the reader must leave as it was. */
const pageState = () => ({
  html: document.documentElement.outerHTML,
  scroll: [scrollX, scrollY],
  focus: document.activeElement?.id ?? '',
  playing: [...document.querySelectorAll<HTMLMediaElement>('video, audio')].map((p) => !p.paused),
});

describeInBrowsers('opening and closing', (stage) => {
  it('opens the article at a click, and a second click puts the page back', async () => {
    const { reader, visit } = stage();
    const page = await visit('harbor-reopening');
    await page.evaluate(() => scrollTo({ top: 321, behavior: 'instant' }));
    const before = await page.evaluate(pageState);
    await reader.openReader(page);
    const title = await reader.inOverlay(
      page,
      (root: ShadowRoot) => root.querySelector('h1')?.textContent,
    );
    expect(title).toMatch(/^Trieste/);
    await reader.click(page);
    await reader.waitUntilClosed(page);
    expect(await page.evaluate(pageState)).toEqual(before);
    await page.close();
  });

  it('closes with Escape and gives the focus back', async () => {
    const { reader, visit } = stage();
    const page = await visit('player-page');
    await page.focus('input#who');
    const before = await page.evaluate(pageState);
    await reader.openReader(page);
    await page.keyboard.press('Escape');
    await reader.waitUntilClosed(page);
    expect(await page.evaluate(pageState)).toEqual(before);
    await page.close();
  });

  it('closes with its own button', async () => {
    const { reader, visit } = stage();
    const page = await visit('tidal-barrier');
    await reader.openReader(page);
    await reader.inOverlay(page, (root: ShadowRoot) =>
      root.querySelector<HTMLElement>('.toolbar button')?.click(),
    );
    await reader.waitUntilClosed(page);
    expect(await reader.isOpen(page)).toBe(false);
    await page.close();
  });

  it('pauses what plays and lets it play on', async () => {
    const { reader, visit } = stage();
    const page = await visit('player-page');
    await page.evaluate(() => document.querySelector<HTMLMediaElement>('audio, video')?.play());
    const playing = () =>
      page.evaluate(() => !document.querySelector<HTMLMediaElement>('audio, video')?.paused);
    expect(await playing()).toBe(true);
    await reader.openReader(page);
    expect(await playing()).toBe(false);
    await reader.click(page);
    await reader.waitUntilClosed(page);
    await settle(100);
    expect(await playing()).toBe(true);
    await page.close();
  });

  it('does not let the page scroll behind it', async () => {
    const { reader, visit } = stage();
    const page = await visit('harbor-reopening');
    await reader.openReader(page);
    const behind = () => page.evaluate(() => scrollY);
    const before = await behind();
    await page.keyboard.press('End');
    await settle(200);
    expect(await behind()).toBe(before);
    const scrolled = await reader.inOverlay(
      page,
      (root: ShadowRoot) => root.querySelector('dialog')?.scrollTop,
    );
    expect(scrolled).toBeGreaterThan(0);
    await page.close();
  });

  it('opens again after the background was stopped', async () => {
    const { reader, visit } = stage();
    const page = await visit('qasr-offensive');
    await reader.stopBackground();
    await reader.openReader(page);
    expect(await reader.isOpen(page)).toBe(true);
    await page.close();
  });

  it('puts only the article on paper', async ({ skip }) => {
    const { reader, visit } = stage();
    skip(reader.kind !== 'chromium', 'Firefox can’t be told to show its print styles');
    const page = await visit('harbor-reopening');
    await reader.openReader(page);
    await page.emulateMediaType('print');
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('none');
    await page.close();
  });

  it('adds no report to those that the page’s policy sends of itself', async () => {
    const { reader, visit, requests } = stage();
    const page = await visit('policy-report');
    // Reports are sent when the browser finds the time.
    await settle(1500);
    const reports = () => requests.filter((path) => path.endsWith('/reports')).length;
    const before = reports();
    expect(before).toBeGreaterThan(0);
    await reader.openReader(page);
    await settle(1500);
    expect(reports()).toBe(before);
    await page.close();
  });

  it('keeps its keys from the page', async () => {
    const { reader, visit } = stage();
    const page = await visit('harbor-reopening');
    await page.evaluate(() => {
      document.addEventListener('keydown', () => {
        document.body.dataset['heard'] = 'yes';
      });
    });
    await reader.openReader(page);
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.body.dataset['heard'])).toBeUndefined();
    await page.close();
  });
});
