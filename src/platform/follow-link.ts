import { browser } from './browser.ts';

const LONGEST_MS = 60_000;

/**
 * Takes a tab to another page, and waits until that has come. Heard only meanwhile: a lasting listener would wake the
 * background at every page in every tab. Says whether it came within a minute; if the background is stopped before,
 * the page just shows.
 */
export function followLink(tabId: number, url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (hasCome: boolean) => {
      browser.tabs.onUpdated.removeListener(hear);
      clearTimeout(timer);
      resolve(hasCome);
    };
    const hear = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') end(true);
    };
    const timer = setTimeout(() => end(false), LONGEST_MS);
    browser.tabs.onUpdated.addListener(hear);
    browser.tabs.update(tabId, { url }).catch(() => {
      // The tab has been closed, or the browser keeps that address to itself.
      end(false);
    });
  });
}
