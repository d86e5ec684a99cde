import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import {
  forgetAfterEach,
  forgetEverything,
  grantedOrigins,
  openOwnPage,
  press,
  pressAndAllow,
  storedSettings,
  storeSettings,
  untilSaid,
} from '../support/own-pages.ts';
import { describeInBrowsers, settle } from '../support/reader-browser.ts';

const SITE = 'example.com';
const PATTERN = '*://*.example.com/*';
const FILE = join(tmpdir(), `lede-rules-${process.pid}.json`);

const rowsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('li:has(select)')].map((row) => [
      row.querySelector('bdi')?.textContent,
      row.querySelector('select')?.value,
      row.querySelector('.missing')?.firstChild?.textContent ?? '',
    ]),
  );

async function typeSite(page: Page, text: string): Promise<void> {
  await page.$eval('#site', (field) => (field as HTMLInputElement).select());
  await page.type('#site', text);
}

describeInBrowsers('the options page', (stage) => {
  forgetAfterEach(stage);

  it('is the one that the manifest names', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'options.html');
    const declared = await page.evaluate(
      () =>
        (
          globalThis as unknown as { chrome: { runtime: { getManifest(): object } } }
        ).chrome.runtime.getManifest() as { options_ui: object },
    );
    expect(declared.options_ui).toMatchObject({ page: expect.stringMatching(/options\.html$/) });
    await page.close();
  });

  it('keeps theme and text size, and shows both at once', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'options.html');
    await press(page, 'Dark');
    await page.focus('#text-size');
    await page.keyboard.press('ArrowRight');
    await settle();
    expect(await storedSettings(page)).toMatchObject({ theme: 'dark', textSize: 22 });
    const shown = await page.evaluate(() => [
      document.documentElement.dataset['theme'],
      getComputedStyle(document.querySelector('.sample') as Element).fontSize,
    ]);
    expect(shown).toEqual(['dark', '22px']);
    await page.close();
  });

  it('shows what was changed elsewhere', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'options.html');
    const rules = { otherSites: 'never', sites: { [SITE]: 'never' } } as const;
    await storeSettings(page, { theme: 'sepia', rules });
    await settle();
    expect(await rowsOf(page)).toEqual([[SITE, 'never', '']]);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
    await page.close();
  });

  it('adds a site with access to it, changes its rule, and gives access back with it', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'options.html');
    await untilSaid(page, 'None yet.');
    await typeSite(page, 'https://www.example.com/news/today');
    await pressAndAllow(reader, page, 'Ask each time', [PATTERN]);
    expect(await rowsOf(page)).toEqual([[SITE, 'ask', '']]);
    expect(await grantedOrigins(page)).toEqual([PATTERN]);
    await page.select('li select', 'always');
    await settle();
    expect((await storedSettings(page))?.rules?.sites).toEqual({ [SITE]: 'always' });
    await press(page, `Remove ${SITE}`);
    await untilSaid(page, 'None yet.');
    await settle();
    expect(await grantedOrigins(page)).toEqual([]);
    await page.close();
  });

  it('says kindly what is no site', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'options.html');
    await typeSite(page, 'the daily news');
    await press(page, 'Always');
    await untilSaid(page, 'That is not a site.');
    expect(await page.$eval('#site', (field) => field.getAttribute('aria-invalid'))).toBe('true');
    await page.close();
  });

  it('changes nothing when the prompt is refused', async ({ skip }) => {
    const { reader } = stage();
    skip(reader.kind !== 'firefox', 'headless Chromium shows no prompt that could be refused');
    const page = await openOwnPage(reader, 'options.html');
    await typeSite(page, SITE);
    await page.keyboard.press('Enter');
    await reader.answerPrompt('refuse');
    await untilSaid(page, `You gave no access to ${SITE}, so nothing has changed.`);
    expect((await storedSettings(page))?.rules).toBeUndefined();
    await page.close();
  });

  it('asks in its own words before access to all sites, and takes no for an answer', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'options.html');
    const chosen = () =>
      page.$eval('input[name="other-sites"]:checked', (radio) => (radio as HTMLInputElement).value);
    await page.click('input[name="other-sites"][value="always"]');
    await untilSaid(page, 'read and change data on all websites');
    await press(page, 'Not now');
    await settle(100);
    expect(await chosen()).toBe('never');
    // Focus is back at what raised the question.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'other-sites',
    );
    await page.click('input[name="other-sites"][value="ask"]');
    await pressAndAllow(reader, page, 'Allow on all sites', ['*://*/*']);
    expect(await chosen()).toBe('ask');
    expect((await storedSettings(page))?.rules?.otherSites).toBe('ask');
    await page.click('input[name="other-sites"][value="never"]');
    await settle();
    expect(await grantedOrigins(page)).toEqual([]);
    await page.close();
  });

  it('tells that access was taken away in the browser, and grants it again', async () => {
    const { reader } = stage();
    await reader.grantAccess(PATTERN);
    const page = await openOwnPage(reader, 'options.html');
    await storeSettings(page, { rules: { otherSites: 'never', sites: { [SITE]: 'always' } } });
    await settle();
    await reader.revokeAccess(PATTERN);
    await untilSaid(page, 'No access any more');
    await page.bringToFront();
    await pressAndAllow(reader, page, `Grant again: ${SITE}`, [PATTERN]);
    expect(await rowsOf(page)).toEqual([[SITE, 'always', '']]);
    await page.close();
  });

  it('lists what is granted, and gives it back', async () => {
    const { reader } = stage();
    await reader.grantAccess(PATTERN);
    const page = await openOwnPage(reader, 'options.html');
    await press(page, `Give back ${SITE}`);
    await untilSaid(page, 'you have granted none');
    expect(await grantedOrigins(page)).toEqual([]);
    await page.close();
  });

  it('fits a window of 320 pixels', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'options.html');
    const sites = { 'a-very-long-name-of-a-site-that-has-no-end.example': 'always' } as const;
    await storeSettings(page, { textSize: 32, rules: { otherSites: 'ask', sites } });
    await page.setViewport({ width: 320, height: 700 });
    await settle();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('writes the rules into a file, and reads them from one', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'options.html');
    const sites = { 'a.example': 'always', 'b.example': 'ask' } as const;
    await storeSettings(page, { rules: { otherSites: 'never', sites } });
    await settle();
    const text = await page.$eval('a[download]', async (link) =>
      (await fetch((link as HTMLAnchorElement).href)).text(),
    );
    await forgetEverything(reader, page);
    await untilSaid(page, 'None yet.');
    await importText(page, text);
    await untilSaid(page, '2 rules were imported.');
    expect(await rowsOf(page)).toEqual([
      ['a.example', 'always', 'No access yet'],
      ['b.example', 'ask', 'No access yet'],
    ]);
    await pressAndAllow(reader, page, 'Grant all of them', [
      '*://*.a.example/*',
      '*://*.b.example/*',
    ]);
    expect((await rowsOf(page)).map(([, , missing]) => missing)).toEqual(['', '']);
    await page.close();
  });

  it('says what is no file of rules', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'options.html');
    await importText(page, readFileSync(import.meta.filename, 'utf8'));
    await untilSaid(page, 'This is not a file of Lede’s rules.');
    await page.close();
  });

  it('says that a change could not be kept, and takes it back', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'options.html');
    await page.evaluate(() => {
      const { sync } = (globalThis as unknown as { chrome: { storage: { sync: object } } }).chrome
        .storage;
      Object.assign(sync, { set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) });
    });
    await press(page, 'Dark');
    await untilSaid(page, 'Not saved: ');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('system');
    expect(
      await page.$eval('input[name="theme"]:checked', (r) => (r as HTMLInputElement).value),
    ).toBe('system');
    await page.close();
  });

  it('resets everything after it has asked', async () => {
    const { reader } = stage();
    await reader.grantAccess(PATTERN);
    const page = await openOwnPage(reader, 'options.html');
    await storeSettings(page, {
      theme: 'dark',
      rules: { otherSites: 'never', sites: { [SITE]: 'always' } },
    });
    await settle();
    await press(page, 'Reset everything…');
    await press(page, 'Reset everything');
    await untilSaid(page, 'Everything is as it was at first.');
    expect(await storedSettings(page)).toMatchObject({ theme: 'system', rules: { sites: {} } });
    expect(await grantedOrigins(page)).toEqual([]);
    await page.close();
  });

  it.each(['light', 'dark', 'sepia'] as const)(
    'has no fault that axe finds, in %s',
    async (theme) => {
      const { reader } = stage();
      const page = await openOwnPage(reader, 'options.html');
      const sites = { 'a.example': 'always', [SITE]: 'never', 'b.example': 'ask' } as const;
      await storeSettings(page, { theme, rules: { otherSites: 'never', sites } });
      await settle();
      await page.click('input[name="other-sites"][value="ask"]');
      await press(page, 'Always');
      await settle();
      expect(await axeFaults(page)).toEqual([]);
      await page.close();
    },
  );
});

async function importText(page: Page, text: string): Promise<void> {
  writeFileSync(FILE, text);
  const field = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(FILE);
}
