import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.mjs';
import { launchFirefox } from './firefox.mjs';

const DIST = join(fileURLToPath(import.meta.url), '../../../dist');
const HOST_TAG = 'lede-reader';
const SHOWN = `${HOST_TAG}[data-state="shown"]`;
const TRIES = 4;
const MODAL_WAIT_MS = 3000;
const POLL_MS = 20;

/** A browser with the built extension in it, and the few things that a person does with it. */
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
  return {
    ...driver,
    inBackground: driver.inBackground ?? missing('inBackground', kind),
    inChrome: driver.inChrome ?? missing('inChrome', kind),
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
    isOpen: (page) => page.evaluate((tag) => document.querySelector(tag) !== null, HOST_TAG),
    waitUntilClosed: (page) =>
      page.waitForFunction((tag) => !document.querySelector(tag), { timeout: 4000 }, HOST_TAG),
  };
}

/** What only one of the two browsers can do. */
function missing(what, kind) {
  return () => Promise.reject(new Error(`${kind} has no ${what}`));
}
