import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, findBrowser, takesUnsigned } from '../../scripts/browser/find.mjs';
import { DIST, launch } from '../../scripts/browser/launch.mjs';
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

/** A stage whose browser can be ended and started again, and whose extension can be updated. */
export interface LastingStage extends Stage {
  restart(): Promise<void>;
  update(version: string): Promise<void>;
}

/** A browser that has just loaded a page may still refuse a click. */
const SETTLE_MS = 300;

export function settle(ms = SETTLE_MS): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

interface Setting<S extends Stage> {
  readonly stage: S;
  end(): Promise<void>;
}

/** Runs tests in every browser: skipped where there is none, failed in CI. */
export function describeInBrowsers(name: string, body: (stage: () => Stage) => void): void {
  describeIn(BROWSERS, name, (kind) => setStage(kind), body);
}

/**
 * As `describeInBrowsers`, with the extension as a browser in some language shows it: no browser has more than a
 * few languages installed, so a copy of the extension speaks only this one.
 */
export function describeInLanguage(
  language: string,
  name: string,
  body: (stage: () => Stage) => void,
): void {
  describeIn(BROWSERS, `${name} in ${language}`, (kind) => setLanguage(kind, language), body);
}

/**
 * As `describeInBrowsers`, with a profile and a copy of the extension that outlive the browser; only where the
 * copy can be installed for good.
 */
export function describeOverRestarts(
  name: string,
  body: (stage: () => LastingStage) => void,
): void {
  describeIn(BROWSERS.filter(takesUnsigned), name, setLastingStage, body);
}

function describeIn<S extends Stage>(
  kinds: readonly string[],
  name: string,
  set: (kind: string) => Promise<Setting<S>>,
  body: (stage: () => S) => void,
): void {
  for (const kind of kinds) {
    describe.skipIf(!findBrowser(kind) && !process.env['CI'])(`${name} (${kind})`, () => {
      let setting: Setting<S> | undefined;
      beforeAll(async () => {
        setting = await set(kind);
      });
      afterAll(() => setting?.end());
      body(() => {
        if (!setting) throw new Error(`${kind} did not start`);
        return setting.stage;
      });
    });
  }
}

async function setStage(kind: string, folder?: string): Promise<Setting<Stage>> {
  const server = await servePages();
  const reader = await launch(kind, folder ? { folder } : {});
  return {
    stage: { reader, ...pagesOf(server, () => reader) },
    async end() {
      await reader.close();
      server.close();
    },
  };
}

async function setLanguage(kind: string, language: string): Promise<Setting<Stage>> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-language-'));
  cpSync(join(DIST, kind), folder, { recursive: true });
  const messages = (of: string) => join(folder, '_locales', of, 'messages.json');
  cpSync(messages(language), messages('en'));
  const { stage, end } = await setStage(kind, folder);
  return {
    stage,
    async end() {
      await end();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function setLastingStage(kind: string): Promise<Setting<LastingStage>> {
  const server = await servePages();
  const home = mkdtempSync(join(tmpdir(), 'lede-profile-'));
  const [profile, folder] = [join(home, 'profile'), join(home, 'extension')];
  mkdirSync(profile);
  cpSync(join(DIST, kind), folder, { recursive: true });
  let reader = await launch(kind, { profile, folder });
  return {
    stage: {
      get reader() {
        return reader;
      },
      ...pagesOf(server, () => reader),
      async restart() {
        await reader.close();
        reader = await launch(kind, { profile, folder });
      },
      async update(version) {
        setVersion(folder, version);
        await reader.installAgain();
      },
    },
    async end() {
      await reader.close();
      server.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function pagesOf(
  { url, requests }: Awaited<ReturnType<typeof servePages>>,
  reader: () => ReaderBrowser,
): Omit<Stage, 'reader'> {
  const address = (slug: string) => `${url}/${slug}/page.html`;
  return { address, requests, visit: (slug) => visit(reader(), address(slug)) };
}

function setVersion(folder: string, version: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
}

async function visit(reader: ReaderBrowser, url: string): Promise<Page> {
  const page = await reader.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await settle();
  return page;
}
