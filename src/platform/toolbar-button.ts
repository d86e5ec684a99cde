import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { isWelcomePage } from './extension-pages.ts';
import { injectReader } from './reader-injection.ts';
import { showState } from './toolbar-face.ts';

type Tab = Tabs.Tab;

const NOTICE_PAGE = 'notice.html';
/** A browser that has just loaded a page may refuse access for a moment after the click that grants it. */
const WAITS_MS = [0, 120, 400];

/**
 * Opens the reader in a tab at every click, or says why it can't. Call it while the worker starts. `onOpening` is
 * called when the reader is on its way.
 */
export function serveToolbarButton(onOpening: () => void): void {
  browser.action.onClicked.addListener((tab) => {
    if (isWelcomePage(tab.url)) return;
    void answerClick(tab);
    onOpening();
  });
}

async function answerClick(tab: Tab): Promise<void> {
  if (tab.id !== undefined && !(await inject(tab, tab.id))) await refuse(tab.id, tab.index);
}

async function inject({ url, incognito }: Tab, tabId: number): Promise<boolean> {
  for (const wait of WAITS_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      if (await injectReader({ tabId, url, isPrivate: incognito }, 'click')) return true;
    } catch {
      // A browser page, the store, a PDF, an error page, or access refused: tried again, then told.
    }
  }
  return false;
}

/**
 * Says why, in a popup below the button where the browser lets us, else on a page beside the tab. The popup
 * stays the button's answer on this page; browsers forget it, as they do the sign, when the tab goes on.
 */
async function refuse(tabId: number, index: number): Promise<void> {
  await showState(tabId, 'refused');
  try {
    await browser.action.setPopup({ tabId, popup: NOTICE_PAGE });
    await browser.action.openPopup();
  } catch {
    // Firefox may open a popup only while it handles the click, and that has passed.
    await browser.tabs.create({ url: NOTICE_PAGE, index: index + 1 });
  }
}
