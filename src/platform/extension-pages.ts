import type { Rule } from '../core/automatic/rules.ts';
import { browser } from './browser.ts';

const PERMISSION_PAGE = 'permission.html';
const WELCOME_PAGE = 'welcome.html';

/** The page that opens the reader over itself: browsers keep injected scripts out of it. */
export function isWelcomePage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL(WELCOME_PAGE)) ?? false;
}

/** What a permission page is to ask for, and where its reader came from. */
export interface PermissionRequest {
  readonly site: string;
  readonly rule: Rule;
  /** Where to go back to; `null` when the page was opened by hand. */
  readonly tabId: number | null;
}

/** Only a click on a page of ours may ask the browser for access to a site; this opens that page. */
export async function openPermissionPage(
  { tabId, site }: { readonly tabId: number; readonly site: string },
  rule: Rule,
): Promise<void> {
  const { index } = await browser.tabs.get(tabId);
  const query = new URLSearchParams({ site, rule, tab: String(tabId) });
  await browser.tabs.create({ url: `${PERMISSION_PAGE}?${query}`, index: index + 1 });
}

/** Closes the page that calls it and shows the tab that it was opened from. */
export async function goBackToTab(tabId: number | null): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (tabId !== null) {
    await browser.tabs.update(tabId, { active: true }).catch(() => {
      // That tab has been closed meanwhile.
    });
  }
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
}

export function openOptionsPage(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

export async function openWelcomePage(): Promise<void> {
  await browser.tabs.create({ url: WELCOME_PAGE });
}
