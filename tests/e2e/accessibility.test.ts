import { expect, it } from 'vitest';
import { loadAxe, overlayFaults } from '../support/axe.ts';
import { describeInBrowsers, settle } from '../support/reader-browser.ts';

describeInBrowsers('accessibility', (stage) => {
  it.each(['harbor-reopening', 'arabic-summit', 'council-budget', 'login-wall'])(
    'axe finds no violation in the overlay on %s',
    async (slug) => {
      const { reader, visit } = stage();
      const page = await visit(slug);
      await loadAxe(page);
      await reader.openReader(page);
      await settle(600);
      expect(await overlayFaults(reader, page)).toEqual([]);
      await page.close();
    },
  );
});
