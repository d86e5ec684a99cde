import { browser } from './browser.ts';

/** The keys that open the reader, as this browser writes them; `null` where it gave it none. */
export async function readShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}

/** Calls `act` when the button is clicked over the page that calls this, where the browser lets no script in. */
export async function watchOwnButton(act: () => void): Promise<void> {
  const own = await browser.tabs.getCurrent();
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined && tab.id === own?.id) act();
  });
}

export type BrowserFamily = 'chromium' | 'firefox';

/** Where the button is pinned depends on it. */
export function browserFamily(): BrowserFamily {
  return browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium';
}
