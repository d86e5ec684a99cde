import type { SiteRules } from '../../src/core/automatic/rules.ts';
import type { ReaderBrowser } from './reader-browser.ts';

type Storage = { sync: { set(items: object): Promise<void>; get(): Promise<object> } };
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
