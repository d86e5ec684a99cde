import { expect, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import {
  forgetAfterEach,
  grantedOrigins,
  openOwnPage,
  press,
  pressAndAllow,
  storedSettings,
  untilSaid,
} from '../support/own-pages.ts';
import { describeInBrowsers, settle } from '../support/reader-browser.ts';

const SHOWN = 'lede-reader[data-state="shown"]';

const shownArticle = (root: ShadowRoot) => ({
  title: root.querySelector('h1')?.textContent,
  first: root.querySelector('.column > p')?.textContent ?? '',
  names: [...root.querySelectorAll('.name')].map((name) => name.textContent),
});

describeInBrowsers('the welcome page', (stage) => {
  forgetAfterEach(stage);

  it('opens its sample in the reader, with nothing else of the page in it', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'welcome.html');
    await press(page, 'Open it in the reader');
    await page.waitForSelector(SHOWN);
    await settle(800);
    const { title, first, names } = await reader.inOverlay(page, shownArticle);
    expect(title).toBe('Night train returns to the coast after eleven years');
    expect(first).toMatch(/^PORTO/);
    expect(names).toContain('Helena Duarte');
    await page.keyboard.press('Escape');
    await reader.waitUntilClosed(page);
    await press(page, 'Open it in the reader');
    await page.waitForSelector(SHOWN);
    await page.close();
  });

  it('answers the toolbar button too, where no script can be injected', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'welcome.html');
    await settle();
    await reader.click(page);
    await page.waitForSelector(SHOWN);
    await reader.click(page);
    await reader.waitUntilClosed(page);
    await settle(800);
    expect(reader.browser.targets().filter((t) => t.url().includes('notice.html'))).toEqual([]);
    await page.close();
  });

  it('can be skipped, and nothing is granted or kept', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'welcome.html');
    await press(page, 'Skip');
    await untilSaid(page, 'That’s all');
    expect(await grantedOrigins(page)).toEqual([]);
    expect(await storedSettings(page)).toBeUndefined();
    await page.close();
  });

  it('asks for a site only after its own sentence', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'welcome.html');
    await press(page, 'Next');
    await untilSaid(page, 'When should it open?');
    expect(await page.$eval('input:checked', (r) => (r as HTMLInputElement).value)).toBe(
      'on-click',
    );
    expect(await page.$('#site')).toBeNull();
    await page.click('input[value="by-itself"]');
    await untilSaid(page, 'Your browser will say that Lede can read and change data');
    await page.type('#site', 'example.com');
    await pressAndAllow(reader, page, 'Always', ['*://*.example.com/*']);
    await untilSaid(page, 'Lede will open by itself on articles of example.com.');
    expect((await storedSettings(page))?.rules?.sites).toEqual({ 'example.com': 'always' });
    await page.close();
  });

  it('fits a window of 320 pixels', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'welcome.html');
    await page.setViewport({ width: 320, height: 700 });
    await settle();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.close();
  });

  it('has no fault that axe finds, on any screen', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'welcome.html');
    expect(await axeFaults(page)).toEqual([]);
    await press(page, 'Next');
    await page.waitForSelector('input[value="by-itself"]');
    await page.click('input[value="by-itself"]');
    await settle();
    expect(await axeFaults(page)).toEqual([]);
    await press(page, 'Done');
    await settle();
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});
