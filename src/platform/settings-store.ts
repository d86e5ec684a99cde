import {
  DEFAULT_SETTINGS,
  parseSettings,
  SETTINGS_VERSION,
  type Settings,
} from '../core/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

/** Reads the settings; the defaults where storage is switched off or broken. */
export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.sync.get(KEY);
    return parseSettings(stored[KEY]);
  } catch {
    // No storage, or the extension was updated under the page: reading works without.
    return DEFAULT_SETTINGS;
  }
}

/**
 * Changes some of the settings and leaves the others as they are stored now: another tab may have
 * changed them since. Says whether they could be kept.
 */
export async function changeSettings(change: (now: Settings) => Settings): Promise<boolean> {
  try {
    const stored = await browser.storage.sync.get(KEY);
    const settings = change(parseSettings(stored[KEY]));
    await browser.storage.sync.set({ [KEY]: toStore(stored[KEY], settings) });
    return true;
  } catch {
    // As above, or the quota of synchronized storage; the settings hold until the reader closes.
    return false;
  }
}

/** A later version may have stored fields that this one doesn't know: they stay. */
function toStore(stored: unknown, settings: Settings): object {
  const known = typeof stored === 'object' && stored !== null ? stored : {};
  const version = 'version' in known ? Math.max(Number(known.version) || 0, SETTINGS_VERSION) : 1;
  return { ...known, ...settings, version };
}

/** Calls `act` with the new settings whenever any context has changed them, on this device or another. */
export function watchSettings(act: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && changes[KEY]) act(parseSettings(changes[KEY].newValue));
  });
}
