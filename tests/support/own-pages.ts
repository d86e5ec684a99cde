import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { afterEach } from 'vitest';
import type { Settings } from '../../src/core/settings.ts';
import { type ReaderBrowser, type Stage, settle } from './reader-browser.ts';

/** The part of the extension's API that tests call inside a page of the extension. */
interface Api {
  readonly storage: {
    readonly sync: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
  readonly permissions: { getAll(): Promise<{ readonly origins: readonly string[] }> };
}
type WithApi = typeof globalThis & { readonly chrome: Api };

/** Opens a page of the extension and waits until it has drawn itself. */
export async function openOwnPage(reader: ReaderBrowser, path: string): Promise<Page> {
  const page: Page = await reader.openExtensionPage(path);
  await page.waitForSelector('main');
  return page;
}

export function storedSettings(page: Page): Promise<Partial<Settings> | undefined> {
  return page.evaluate(async () => {
    const stored = await (globalThis as WithApi).chrome.storage.sync.get('settings');
    return stored['settings'] as Partial<Settings> | undefined;
  });
}

export async function storeSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.evaluate(
    (given) => (globalThis as WithApi).chrome.storage.sync.set({ settings: given }),
    settings,
  );
}

/** Ends every test of a suite in the state after an installation, whatever it has granted and stored. */
export function forgetAfterEach(stage: () => Stage): void {
  afterEach(async () => {
    const { reader } = stage();
    const page = await openOwnPage(reader, 'options.html');
    await forgetEverything(reader, page);
    await page.close();
  });
}

/** Back to the state after an installation, as far as a page can. */
export async function forgetEverything(reader: ReaderBrowser, page: Page): Promise<void> {
  for (const pattern of await grantedOrigins(page)) await reader.revokeAccess(pattern);
  await page.evaluate(() => (globalThis as WithApi).chrome.storage.sync.clear());
}

export function grantedOrigins(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    async () => (await (globalThis as WithApi).chrome.permissions.getAll()).origins,
  );
}

const findNamed = (wanted: string) =>
  [...document.querySelectorAll<HTMLElement>('button, a, label')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === wanted,
  ) ?? null;

/** The button or link of this name; an `aria-label` counts before the text. */
export async function press(page: Page, name: string): Promise<void> {
  const found = await page.waitForFunction(findNamed, { timeout: 3000 }, name);
  await clickOn(found);
}

async function clickOn(found: JSHandle): Promise<void> {
  const element = found.asElement() as ElementHandle<Element> | null;
  await element?.click();
}

/** Presses what ends in the browser's prompt, and allows it. */
export async function pressAndAllow(
  reader: ReaderBrowser,
  page: Page,
  name: string,
  patterns: readonly string[],
): Promise<void> {
  if (reader.kind === 'chromium') {
    for (const pattern of patterns) await reader.allowInAdvance(pattern);
    await page.bringToFront();
    await settle();
    // What was granted once and taken away is granted by this alone, and the button is gone.
    const found = await page.evaluateHandle(findNamed, name);
    await clickOn(found);
  } else {
    await press(page, name);
    await reader.answerPrompt('allow');
  }
  await settle();
}

/** Waits until the page says something. */
export async function untilSaid(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.body.textContent?.includes(wanted),
    { timeout: 4000 },
    text,
  );
}
