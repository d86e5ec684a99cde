import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../core/settings.ts';
import { browser } from './browser.ts';
import { loadSettings } from './settings-store.ts';

/** Where the background leaves the settings in the extension's own world of a page. */
declare global {
  var ledeSettings: unknown;
  var ledeSettingsArrived: (() => void) | undefined;
}

/** Longer than the hand-over ever takes; a worker stopped in the middle of it must not hold the reader up. */
const LONGEST_WAIT_MS = 250;

/**
 * Hands the settings to the reader that is being injected into a tab. A script in a page could read the
 * storage itself, but in Firefox its first use of that interface takes longer than to show an article.
 */
export async function giveSettings(tabId: number): Promise<void> {
  const settings = await loadSettings();
  await browser.scripting.executeScript({
    target: { tabId },
    args: [settings],
    func: (given: unknown) => {
      globalThis.ledeSettings = given;
      globalThis.ledeSettingsArrived?.();
    },
  });
}

/** In the reader: the settings that the background hands over, before or after the reader starts. */
export async function receiveSettings(): Promise<Settings> {
  if (globalThis.ledeSettings === undefined) await arrival();
  const given = globalThis.ledeSettings;
  // The next opening must not take this one's.
  globalThis.ledeSettings = undefined;
  return given === undefined ? DEFAULT_SETTINGS : parseSettings(given);
}

function arrival(): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      globalThis.ledeSettingsArrived = undefined;
      resolve();
    };
    const timer = setTimeout(settle, LONGEST_WAIT_MS);
    globalThis.ledeSettingsArrived = settle;
  });
}
