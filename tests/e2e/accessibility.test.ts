import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { describeInBrowsers, settle } from '../support/reader-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeInBrowsers('accessibility', (stage) => {
  it.each(['harbor-reopening', 'arabic-summit', 'council-budget', 'login-wall'])(
    'axe finds no violation in the overlay on %s',
    async (slug) => {
      const { reader, visit } = stage();
      const page = await visit(slug);
      await page.evaluate(AXE);
      await reader.openReader(page);
      await settle(600);
      // axe looks for `host.shadowRoot`, which a closed root hides: it is shown to it in this test only.
      const violations = await reader.inOverlay(page, async (root: ShadowRoot) => {
        Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
        const { axe } = globalThis as unknown as { axe: { run(o: object): Promise<AxeResult> } };
        const { violations: found } = await axe.run({ include: [['lede-reader']] });
        return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 90)).join(' ')}`);
      });
      expect(violations).toEqual([]);
      await page.close();
    },
  );
});

interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
}
