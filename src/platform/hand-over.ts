import type { HandOver } from '../contract/page-world.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../core/settings.ts';
import { browser } from './browser.ts';

/** Long enough for a busy machine; a worker that was stopped in the middle must not hold the reader up for good. */
const LONGEST_WAIT_MS = 1000;

/**
 * Gives the settings to the reader that is being injected into a tab. A script in a page could read the
 * storage itself, but in Firefox its first use of that interface takes longer than to show an article.
 */
export async function handOver(tabId: number, given: HandOver): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    args: [given],
    func: (left: HandOver) => {
      globalThis.ledeHandOver = left;
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
  if (!given) return { settings: DEFAULT_SETTINGS, opening: 'click', words: {}, place: null };
  return { ...given, settings: parseSettings(given.settings) };
}

/** In a reader that closes: what was given to it must not be taken for the next one's. */
export function dropHandOver(): void {
  if (globalThis.ledeHandOver) globalThis.ledeHandOver = undefined;
  else globalThis.ledeHandOverArrived = forget;
}

function forget(): void {
  globalThis.ledeHandOver = undefined;
  globalThis.ledeHandOverArrived = undefined;
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
