import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../core/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

/** Reads the settings; the defaults where storage is switched off or broken. */
export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return parseSettings(stored[KEY]);
  } catch {
    // No storage, or the extension was updated under the page: reading works without.
    return DEFAULT_SETTINGS;
  }
}

export async function saveSettings(settings: Settings): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: settings });
  } catch {
    // As above; the settings hold until the reader closes.
  }
}
