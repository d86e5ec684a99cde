import { expect, it } from 'vitest';
import { NO_VISITS } from '../../src/core/automatic/restraint.ts';
import { rememberedVisits, storeRules } from '../support/extension-storage.ts';
import { openOwnPage, storedSettings } from '../support/own-pages.ts';
import { describeInBrowsers } from '../support/reader-browser.ts';

const READER = 'lede-reader[data-state="shown"]';

describeInBrowsers('in a private window', (stage) => {
  it('nothing that its reader did is written down, nor remembered once its tab is gone', async () => {
    const { reader, address } = stage();
    await reader.grantAccess('*://*/*');
    await storeRules(reader, { otherSites: 'always' });
    const page = await reader.openPrivatePage();
    for (const slug of ['harbor-reopening', 'german-hochwasser', 'arabic-summit']) {
      await page.goto(address(slug), { waitUntil: 'load' });
      await page.waitForSelector(READER, { timeout: 8000 });
      await page.keyboard.press('Escape');
      await reader.waitUntilClosed(page);
    }
    await page.close();
    const options = await openOwnPage(reader, 'options.html');
    expect((await storedSettings(options))?.rules).toEqual({ otherSites: 'always', sites: {} });
    expect(await rememberedVisits(options)).toEqual(NO_VISITS);
    await options.close();
  });
});
