import type { Page } from 'puppeteer-core';
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

  it('keeps the way back to the page while access to another site comes and goes', async () => {
    const { reader, visit } = stage();
    const page = await visit('harbor-reopening');
    await reader.openReader(page);
    expect(await titlesOverAccessChanges(reader, page)).toEqual([
      'Back to the page (Alt+R)',
      'Back to the page (Alt+R)',
    ]);
    await page.close();
  });

  it('keeps the reason why extensions can’t run while access to a site comes and goes', async () => {
    const { reader } = stage();
    const page = await clickOnBrowserPage(reader);
    const reason = 'Extensions can’t run here. Click for the reason.';
    expect(await titlesOverAccessChanges(reader, page)).toEqual([reason, reason]);
    await page?.close();
  });

  it('says why where extensions can’t run, and never stays silent', async () => {
    const { reader } = stage();
    const page = await clickOnBrowserPage(reader);
    const addresses = await openAddresses(reader);
    await page?.close();
    expect(addresses).toMatch(/extension:\/\/[\w-]+\/notice\.html/);
  });
});

type Reader = ReturnType<Parameters<Parameters<typeof describeInBrowsers>[1]>[0]>['reader'];

/** What the button over a page says after access to some other site was given, and after it was taken. */
async function titlesOverAccessChanges(reader: Reader, page: Page | null): Promise<string[]> {
  const titles: string[] = [];
  for (const change of [reader.grantAccess, reader.revokeAccess]) {
    await change('*://*.example.com/*');
    await settle();
    await page?.bringToFront();
    titles.push((await reader.buttonOf(page)).title);
  }
  return titles;
}

/** Opens a page that lets no extension in; in Firefox it is just the tab in front, out of its protocol's reach. */
async function clickOnBrowserPage(reader: Reader): Promise<Page | null> {
  const page = reader.kind === 'chromium' ? await reader.browser.newPage() : null;
  if (page) await page.goto('chrome://version');
  else await reader.inChrome(OPEN_ABOUT_PAGE);
  await settle(800);
  await reader.click(page ?? undefined);
  await settle(2000);
  return page;
}

/** Of tabs and of the popup below the button. */
async function openAddresses(reader: Reader): Promise<string> {
  if (reader.kind === 'firefox') return reader.inChrome(TAB_ADDRESSES);
  const targets = reader.browser.targets();
  return targets.map((target) => target.url()).join(' ');
}

const OPEN_ABOUT_PAGE = `() => {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  gBrowser.selectedTab = gBrowser.addTrustedTab('about:license');
}`;
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
