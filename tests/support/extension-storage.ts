import type { Page } from 'puppeteer-core';
import type { Visits } from '../../src/core/automatic/restraint.ts';
import type { SiteRules } from '../../src/core/automatic/rules.ts';
import type { ReaderBrowser } from './reader-browser.ts';

type Storage = {
  sync: { set(items: object): Promise<void>; get(): Promise<object> };
  session: { get(): Promise<{ visits?: Visits }> };
};
type Extension = typeof globalThis & {
  browser?: { storage: Storage };
  chrome: { storage: Storage };
};

/** Stores rules as the options page does, and waits until the background has taken them up. */
export async function storeRules(reader: ReaderBrowser, rules: Partial<SiteRules>): Promise<void> {
  const page = await reader.openExtensionPage('notice.html');
  await page.evaluate(async (given) => {
    const { browser, chrome } = globalThis as Extension;
    await (browser ?? chrome).storage.sync.set({
      settings: { version: 1, rules: { otherSites: 'never', sites: {}, ...given } },
    });
  }, rules);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await page.close();
}

/** What the background remembers of visits, asked from a page of the extension. */
export function rememberedVisits(page: Page): Promise<Visits | undefined> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as Extension;
    return (await (browser ?? chrome).storage.session.get()).visits;
  });
}
