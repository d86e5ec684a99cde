#!/usr/bin/env node
// `npm start [-- URL-or-FILE]`: shows the product at work on a page, in a window where there is a display.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers, findBrowser, howToInstall } from './browser/find.mjs';
import { ensureDependencies, ROOT } from './install.mjs';

const SAMPLE = '/harbor-reopening/page.html';
const NAMES_WAIT_MS = 3000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { headless: { type: 'boolean' }, firefox: { type: 'boolean' } },
});

ensureDependencies();
const kind = chooseBrowser();
const { buildAll } = await import('./build.mjs');
await buildAll();
const { launch } = await import('./browser/launch.mjs');
const { servePages } = await import('./browser/page-server.mjs');
await show();

function chooseBrowser() {
  const wanted = values.firefox ? ['firefox'] : ['chromium', 'firefox'];
  const there = wanted.find(findBrowser);
  if (there) return there;
  const missing = ensureBrowsers(wanted.slice(0, 1));
  if (missing.length === 0) return wanted[0];
  console.error(howToInstall(missing));
  process.exit(1);
}

function hasDisplay() {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

/** The address to open, and pages for the server to add: a file of the user's is served as a page. */
function pageToShow(target) {
  if (!target) return { path: SAMPLE, extra: new Map() };
  if (/^https?:/.test(target)) return { url: target, extra: new Map() };
  if (!existsSync(target)) {
    console.error(`There is no file ${target}; give a file or an http(s) address.`);
    process.exit(1);
  }
  return { path: '/file', extra: new Map([['/file', readFileSync(target)]]) };
}

async function show() {
  const { path, url, extra } = pageToShow(positionals[0]);
  const headless = values.headless ?? !hasDisplay();
  const server = await servePages(extra);
  const reader = await launch(kind, { headless });
  try {
    const page = (await reader.browser.pages())[0] ?? (await reader.browser.newPage());
    await page.goto(url ?? `${server.url}${path}`, { waitUntil: 'load' });
    await reader.openReader(page);
    await report(reader, page);
    if (headless) await saveScreenshot(page);
    else await untilClosed(reader.browser);
  } finally {
    await reader.close().catch(() => {});
    server.close();
  }
}

async function report(reader, page) {
  const read = () =>
    reader.inOverlay(page, (root) => ({
      title: root.querySelector('h1')?.textContent ?? '',
      names: [...root.querySelectorAll('.name')].map((name) => name.textContent),
    }));
  let shown = await read();
  for (let waited = 0; shown.names.length === 0 && waited < NAMES_WAIT_MS; waited += 100) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    shown = await read();
  }
  console.log(`\n${shown.title}\n`);
  console.log(shown.names.length > 0 ? `Names: ${shown.names.join(', ')}` : 'No names were found.');
}

async function saveScreenshot(page) {
  const file = join(ROOT, 'reader.png');
  await page.screenshot({ path: file });
  console.log(`\nNo display here, so it ran headless. Screenshot: ${file}`);
}

function untilClosed(browser) {
  console.log(
    '\nClick the toolbar button or press Alt+R to go back and forth. Close the window to end.',
  );
  return new Promise((resolve) => browser.on('disconnected', resolve));
}
