import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import {
  forgetAfterEach,
  openOwnPage,
  press,
  pressAndAllow,
  storedSettings,
  untilSaid,
} from '../support/own-pages.ts';
import { describeInBrowsers, type ReaderBrowser, settle } from '../support/reader-browser.ts';

const ADDRESS = 'permission.html?site=example.com&rule=ask';

/** The number that the browser gives the tab of a page of ours. */
const tabOf = (page: Page) =>
  page.evaluate(
    async () =>
      (
        await (
          globalThis as unknown as { chrome: { tabs: { getCurrent(): Promise<{ id: number }> } } }
        ).chrome.tabs.getCurrent()
      ).id,
  );

const isActive = (page: Page) => page.evaluate(() => document.visibilityState === 'visible');

/** In Firefox by its own window, since its protocol does not tell of an extension's tab that closes. */
const countTabs = async (reader: ReaderBrowser): Promise<number> =>
  reader.kind === 'firefox'
    ? reader.inChrome(
        "() => Services.wm.getMostRecentWindow('navigator:browser').gBrowser.tabs.length",
      )
    : (await reader.browser.pages()).length;

describeInBrowsers('the permission page', (stage) => {
  forgetAfterEach(stage);

  it('sets the rule when access is granted, and goes back to the tab it came from', async () => {
    const { reader } = stage();
    const origin = await openOwnPage(reader, 'options.html');
    const page = await openOwnPage(reader, `${ADDRESS}&tab=${await tabOf(origin)}`);
    await untilSaid(page, 'Your browser will say that Lede can read and change data on that site.');
    const tabs = await countTabs(reader);
    await pressAndAllow(reader, page, 'Allow on example.com', ['*://*.example.com/*']);
    await settle();
    expect(await countTabs(reader)).toBe(tabs - 1);
    expect(await isActive(origin)).toBe(true);
    expect((await storedSettings(origin))?.rules?.sites).toEqual({ 'example.com': 'ask' });
    await origin.close();
  });

  it('says that a refusal has changed nothing, and lets it be tried again', async ({ skip }) => {
    const { reader } = stage();
    skip(reader.kind !== 'firefox', 'headless Chromium shows no prompt that could be refused');
    const page = await openOwnPage(reader, ADDRESS);
    await press(page, 'Allow on example.com');
    await reader.answerPrompt('refuse');
    await untilSaid(page, 'You gave no access to example.com, so nothing has changed.');
    expect((await storedSettings(page))?.rules).toBeUndefined();
    await press(page, 'Try again');
    await reader.answerPrompt('refuse');
    await untilSaid(page, 'nothing has changed');
    await page.close();
  });

  it('goes back without an answer, even when the tab is gone', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, `${ADDRESS}&tab=987654`);
    const tabs = await countTabs(reader);
    await press(page, 'Not now');
    await settle();
    expect(await countTabs(reader)).toBe(tabs - 1);
  });

  it.each(['permission.html', 'permission.html?site=%20&rule=maybe&tab=x'])(
    'says that there is nothing to allow at %s',
    async (path) => {
      const { reader } = stage();
      const page = await openOwnPage(reader, path);
      await untilSaid(page, 'There is nothing to allow here');
      expect(await axeFaults(page)).toEqual([]);
      await page.close();
    },
  );

  it('has no fault that axe finds', async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, ADDRESS);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});
