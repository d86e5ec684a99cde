import type { HandOver } from '../contract/page-world.ts';
import type { Opening } from '../core/automatic/restraint.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../core/settings.ts';
import { browser } from './browser.ts';
import { loadSettings } from './settings-store.ts';

/** Longer than it ever takes; a worker that was stopped in the middle must not hold the reader up. */
const LONGEST_WAIT_MS = 250;

/**
 * Gives the settings to the reader that is being injected into a tab. A script in a page could read the
 * storage itself, but in Firefox its first use of that interface takes longer than to show an article.
 */
export async function handOver(tabId: number, opening: Opening): Promise<void> {
  const settings = await loadSettings();
  await browser.scripting.executeScript({
    target: { tabId },
    args: [{ settings, opening }],
    func: (given: HandOver) => {
      globalThis.ledeHandOver = given;
      globalThis.ledeHandOverArrived?.();
    },
  });
}

/** On a page of our own, where no background injects the reader: call it before the reader's script runs. */
export function leaveHandOver(given: HandOver): void {
  globalThis.ledeHandOver = given;
}

/** In the reader: what the background gives, whether it came before or comes after the reader started. */
export async function receiveHandOver(): Promise<HandOver> {
  if (globalThis.ledeHandOver === undefined) await arrival();
  const given = globalThis.ledeHandOver;
  // The next opening must not take this one's.
  globalThis.ledeHandOver = undefined;
  if (!given) return { settings: DEFAULT_SETTINGS, opening: 'click' };
  return { ...given, settings: parseSettings(given.settings) };
}

function arrival(): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      globalThis.ledeHandOverArrived = undefined;
      resolve();
    };
    const timer = setTimeout(settle, LONGEST_WAIT_MS);
    globalThis.ledeHandOverArrived = settle;
  });
}
