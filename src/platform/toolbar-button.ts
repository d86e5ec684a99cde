import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { giveSettings } from './reader-settings.ts';

type Tab = Tabs.Tab;

const READER_SCRIPT = 'reader.js';
/** The value that the build has every bundle end with. */
const SCRIPT_RAN = 'lede';
const NOTICE_PAGE = 'notice.html';
/** A browser that has just loaded a page may refuse access for a moment after the click that grants it. */
const WAITS_MS = [0, 120, 400];

/** Opens the reader in a tab at every click, or says why it can't. Call it while the worker starts. */
export function serveToolbarButton(): void {
  browser.action.onClicked.addListener((tab) => {
    void openReader(tab);
  });
}

async function openReader(tab: Tab): Promise<void> {
  if (tab.id === undefined) return;
  if (await inject(tab.id)) await clearSign(tab.id);
  else await showSign(tab);
}

async function inject(tabId: number): Promise<boolean> {
  for (const wait of WAITS_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const target = { tabId };
      const injection = browser.scripting.executeScript({ target, files: [READER_SCRIPT] });
      giveSettings(tabId).catch(() => {
        // Refused as the reader is, which is seen below; or the tab is gone.
      });
      const frames = await injection;
      // Firefox reports no error where it let the script into no page: only the script's own word counts.
      if (frames.some((frame) => frame.result === SCRIPT_RAN)) return true;
    } catch {
      // A browser page, the store, a PDF, an error page, or access refused: tried again, then told.
    }
  }
  return false;
}

/** As in the manifest: Firefox takes an empty title for a title. */
const DEFAULT_TITLE = 'Read this page';
const REFUSED = 'Lede can’t read this page';

async function showSign(tab: Tab): Promise<void> {
  const { id: tabId } = tab;
  if (tabId === undefined) return;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '!' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#8a1c1c' }),
    browser.action.setTitle({ tabId, title: `${REFUSED}. Click for the reason.` }),
  ]);
  await showNotice(tab);
}

/**
 * As a popup below the button where the browser lets us, else as a page beside the tab. The popup stays
 * the button's answer on this page; browsers forget it, as they do the badge, when the tab goes on.
 */
async function showNotice(tab: Tab): Promise<void> {
  const tabId = tab.id as number;
  try {
    await browser.action.setPopup({ tabId, popup: NOTICE_PAGE });
    await browser.action.openPopup();
  } catch {
    // Firefox may open a popup only while it handles the click, and that has passed.
    await browser.tabs.create({ url: NOTICE_PAGE, index: tab.index + 1 });
  }
}

async function clearSign(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: DEFAULT_TITLE }),
  ]);
}
