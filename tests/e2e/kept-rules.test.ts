import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { storeRules } from '../support/extension-storage.ts';
import { describeOverRestarts, settle } from '../support/reader-browser.ts';

const SITE = '127.0.0.1';
const READER = 'lede-reader[data-state="shown"]';

async function untilOpen(page: Page): Promise<void> {
  await page.waitForSelector(READER, { timeout: 8000 });
}

describeOverRestarts('a site that opens by itself', (stage) => {
  beforeAll(async () => {
    const { reader } = stage();
    await reader.grantAccess(`*://${SITE}/*`);
    await storeRules(reader, { sites: { [SITE]: 'always' } });
  });

  it('still does after the browser was started again, and its front page still doesn’t', async () => {
    await stage().restart();
    const { reader, visit } = stage();
    const front = await visit('front-page');
    const page = await visit('harbor-reopening');
    await untilOpen(page);
    await page.keyboard.press('Escape');
    await reader.waitUntilClosed(page);
    await settle();
    expect((await reader.buttonOf(page)).title).toBe('Opens by itself on this site');
    await front.bringToFront();
    expect(await reader.isOpen(front)).toBe(false);
    expect((await reader.buttonOf(front)).title).toBe('No article found here. Try anyway?');
    await page.close();
    await front.close();
  });

  it('still does after the extension was updated', async () => {
    await stage().update('99.0.0');
    await settle(800);
    const page = await stage().visit('german-hochwasser');
    await untilOpen(page);
    await page.close();
  });
});
