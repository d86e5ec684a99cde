import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, findBrowser } from '../../scripts/browser/find.mjs';
import { launch } from '../../scripts/browser/launch.mjs';
import { servePages } from '../../scripts/browser/page-server.mjs';

export type ReaderBrowser = Awaited<ReturnType<typeof launch>>;

/** A browser with the extension, and the repository's pages served to it. */
export interface Stage {
  readonly reader: ReaderBrowser;
  /** Opens a test page in a new tab; `path` is below its address. */
  visit(slug: string): Promise<Page>;
  /** The address of a test page. */
  address(slug: string): string;
  /** The paths that the server has been asked for. */
  readonly requests: readonly string[];
}

/** A browser that has just loaded a page may still refuse a click. */
const SETTLE_MS = 300;

export function settle(ms = SETTLE_MS): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Runs tests in every browser: skipped where there is none, failed in CI. */
export function describeInBrowsers(name: string, body: (stage: () => Stage) => void): void {
  for (const kind of BROWSERS) {
    describe.skipIf(!findBrowser(kind) && !process.env['CI'])(`${name} (${kind})`, () => {
      let stage: Stage | undefined;
      let end: (() => Promise<void>) | undefined;
      beforeAll(async () => {
        const server = await servePages();
        const reader = await launch(kind);
        end = async () => {
          await reader.close();
          server.close();
        };
        const address = (slug: string) => `${server.url}/${slug}/page.html`;
        stage = {
          reader,
          address,
          visit: (slug) => visit(reader, address(slug)),
          requests: server.requests,
        };
      });
      afterAll(async () => {
        await end?.();
      });
      body(() => {
        if (!stage) throw new Error(`${kind} did not start`);
        return stage;
      });
    });
  }
}

async function visit(reader: ReaderBrowser, url: string): Promise<Page> {
  const page = await reader.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await settle();
  return page;
}
