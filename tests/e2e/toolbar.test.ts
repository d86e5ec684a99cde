import { describe, expect, it } from 'vitest';
import { lintAddon } from '../../scripts/lint-addon.mjs';
import { describeInBrowsers, settle } from '../support/reader-browser.ts';

type Chrome = typeof globalThis & {
  chrome: {
    commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
    developerPrivate: { getExtensionInfo(id: string, reply: (info: object) => void): void };
  };
};

describeInBrowsers('the toolbar button', (stage) => {
  it('is given the shortcut Alt+R', async () => {
    const { reader, visit } = stage();
    const page = await visit('harbor-reopening');
    if (reader.kind === 'chromium') {
      // No protocol presses a key of the browser itself here, so only the assignment is seen.
      const commands = await reader.inBackground(() =>
        (globalThis as Chrome).chrome.commands.getAll(),
      );
      expect(commands).toEqual([expect.objectContaining({ shortcut: 'Alt+R' })]);
    } else {
      const pressed = await reader.inChrome(PRESS_SHORTCUT);
      expect(pressed).toBe('alt R');
      await page.waitForSelector('lede-reader[data-state="shown"]', { timeout: 5000 });
    }
    await page.close();
  });

  it('says why where extensions can’t run, and never stays silent', async () => {
    const { reader } = stage();
    const addresses =
      reader.kind === 'chromium' ? await clickOnChromePage(reader) : await clickOnAboutPage(reader);
    expect(addresses).toMatch(/extension:\/\/[\w-]+\/notice\.html/);
  });
});

type Reader = ReturnType<Parameters<Parameters<typeof describeInBrowsers>[1]>[0]>['reader'];

async function clickOnChromePage(reader: Reader): Promise<string> {
  const page = await reader.browser.newPage();
  await page.goto('chrome://version');
  await settle();
  await reader.click(page);
  await settle(1500);
  await page.close();
  return reader.browser
    .targets()
    .map((target) => target.url())
    .join(' ');
}

async function clickOnAboutPage(reader: Reader): Promise<string> {
  await reader.inChrome(OPEN_ABOUT_PAGE);
  await settle(800);
  await reader.click(undefined);
  await settle(2000);
  return reader.inChrome(TAB_ADDRESSES);
}

const OPEN_ABOUT_PAGE = `() => {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  gBrowser.selectedTab = gBrowser.addTrustedTab('about:license');
}`;
/** Of tabs and of the popup below the button. */
const TAB_ADDRESSES = `() => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  return [...document.querySelectorAll('browser')].map((b) => b.currentURI?.spec).join(' ');
}`;
const PRESS_SHORTCUT = `() => {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const key = win.document.querySelector('keyset[id^=ext-keyset-id] key');
  key.doCommand();
  return key.getAttribute('modifiers') + ' ' + key.getAttribute('key').toUpperCase();
}`;

describeInBrowsers('the package', (stage) => {
  it('loads without a warning', async ({ skip }) => {
    const { reader } = stage();
    skip(reader.kind !== 'chromium', 'only Chromium keeps a list of warnings');
    const page = await reader.browser.newPage();
    await page.goto('chrome://extensions');
    await settle();
    const faults = await page.evaluate(
      (id) =>
        new Promise((resolve) => {
          const { developerPrivate } = (globalThis as Chrome).chrome;
          developerPrivate.getExtensionInfo(id, (info) => {
            const { manifestErrors, installWarnings, runtimeErrors } = info as Record<
              string,
              unknown[]
            >;
            resolve([manifestErrors, installWarnings, runtimeErrors].flat());
          });
        }),
      reader.id,
    );
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('Mozilla’s linter', () => {
  it('finds nothing that is not listed with a reason', { timeout: 60_000 }, () => {
    expect(lintAddon().faults).toEqual([]);
  });
});
