import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.mjs';
import { launchFirefox } from './firefox.mjs';

export const DIST = join(fileURLToPath(import.meta.url), '../../../dist');
const HOST_TAG = 'lede-reader';
const CHIP_TAG = 'lede-chip';
const SHOWN = `${HOST_TAG}[data-state="shown"]`;
const TRIES = 4;
const MODAL_WAIT_MS = 3000;
const POLL_MS = 20;
const PAGE_WAIT_MS = 5000;

/**
 * A browser with the built extension in it, and the few things that a person does with it.
 * @param {string} kind
 * @param {{ folder?: string, profile?: string, headless?: boolean, width?: number, height?: number }} [options]
 *   `profile`: a folder for what the browser and the extension keep; both are there again at the next start.
 */
export async function launch(kind, { folder = join(DIST, kind), ...options } = {}) {
  const start = kind === 'chromium' ? launchChromium : launchFirefox;
  const driver = await start(folder, options);
  /** The article is shown a moment before the dialog takes the keys. */
  const untilModal = async (page) => {
    const isModal = (root) => root.querySelector('dialog')?.matches(':modal') ?? false;
    for (let waited = 0; waited < MODAL_WAIT_MS; waited += POLL_MS) {
      if (await driver.inOverlay(page, HOST_TAG, String(isModal))) return;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  };
  if (driver.greets) await closeWelcomePage(driver.browser);
  return {
    ...driver,
    inBackground: driver.inBackground ?? missing('inBackground', kind),
    inChrome: driver.inChrome ?? missing('inChrome', kind),
    allowInAdvance: driver.allowInAdvance ?? missing('allowInAdvance', kind),
    /** Answers the browser's permission prompt with 'allow' or 'refuse'. */
    answerPrompt: driver.answerPrompt ?? missing('answerPrompt', kind),
    /** Evaluates `(root, ...args) => value` in the overlay's closed shadow root; `null` without one. */
    inOverlay: (page, body, ...args) => driver.inOverlay(page, HOST_TAG, String(body), ...args),
    /** Clicks until the reader is there: in headless Chromium a new tab refuses a click in seven. */
    async openReader(page) {
      for (let i = 0; i < TRIES; i++) {
        await driver.click(page);
        const shown = await page.waitForSelector(SHOWN, { timeout: 4000 }).catch(() => null);
        if (shown) return untilModal(page);
      }
      throw new Error('The reader did not open.');
    },
    chipText: (page) => driver.inOverlay(page, CHIP_TAG, '(root) => root.textContent'),
    /** Really clicks a button of the chip, where it is on the screen: it answers to no other click. */
    async clickChip(page, label) {
      const find = `(root, label) => {
        const button = [...root.querySelectorAll('button')].find((b) => b.textContent === label);
        const { left, top, width, height } = button.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }`;
      const { x, y } = await driver.inOverlay(page, CHIP_TAG, find, label);
      await page.mouse.click(x, y);
    },
    isOpen: (page) => page.evaluate((tag) => document.querySelector(tag) !== null, HOST_TAG),
    waitUntilClosed: (page) =>
      page.waitForFunction((tag) => !document.querySelector(tag), { timeout: 4000 }, HOST_TAG),
  };
}

/** It opens by itself once the extension is installed, and would be the tab in front. */
async function closeWelcomePage(browser) {
  for (let waited = 0; waited < PAGE_WAIT_MS; waited += POLL_MS) {
    const pages = await browser.pages();
    for (const page of pages) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith('/welcome.html')) return page.close();
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** What only one of the two browsers can do. */
function missing(what, kind) {
  return () => Promise.reject(new Error(`${kind} has no ${what}`));
}
