import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { ReaderBrowser } from './reader-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Brings axe into a page. As text, since a page's own policy may forbid `eval` and script elements. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** What axe finds wrong with a page of the extension. */
export async function axeFaults(page: Page): Promise<string[]> {
  await loadAxe(page);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResult> } };
    const { violations } = await axe.run();
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 90)).join(' ')}`);
  });
}

/**
 * What it finds wrong in the overlay, once `loadAxe` was called. It looks for `host.shadowRoot`, which a closed root
 * hides: it is shown to it in tests only.
 */
export function overlayFaults(reader: ReaderBrowser, page: Page): Promise<string[]> {
  return reader.inOverlay(page, async (root: ShadowRoot) => {
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    const { axe } = globalThis as unknown as { axe: { run(o: object): Promise<AxeResult> } };
    const { violations } = await axe.run({ include: [['lede-reader']] });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 90)).join(' ')}`);
  });
}

interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
}
