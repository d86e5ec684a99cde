#!/usr/bin/env node
// `npm run screenshots`: takes the README's pictures of the reader anew, in Chromium, after a build.
import { join } from 'node:path';
import { launch } from './browser/launch.mjs';
import { servePages } from './browser/page-server.mjs';
import { ROOT } from './install.mjs';

const SIZE = { width: 1100, height: 760 };
const NAMES_MS = 2500;

const server = await servePages();
try {
  await take('reader', 'harbor-reopening', async () => {});
  await take('card-dark', 'harbor-reopening', openCard, 'dark');
  await takeOptions();
  await take('said', 'qasr-offensive', openSaid);
} finally {
  await server.close();
}

/** With a site or two. */
async function takeOptions() {
  const reader = await launch('chromium');
  try {
    const page = await reader.openExtensionPage('options.html');
    await page.setViewport({ width: 1280, height: 940 });
    await page.evaluate(() => {
      const sites = { 'guardian.example': 'always', 'meridian.example': 'ask' };
      const settings = { version: 1, rules: { otherSites: 'never', sites } };
      return globalThis.chrome.storage.sync.set({ settings });
    });
    await pause(800);
    const path = join(ROOT, 'docs', 'options.png');
    await page.screenshot({ path });
    console.log(path);
  } finally {
    await reader.close();
  }
}

/** In a browser of its own: at its third opening on a site the reader would ask a question. */
async function take(name, slug, prepare, scheme = 'light') {
  const reader = await launch('chromium');
  try {
    await takeIn(reader, name, slug, prepare, scheme);
  } finally {
    await reader.close();
  }
}

async function takeIn(reader, name, slug, prepare, scheme) {
  const page = await reader.browser.newPage();
  await page.setViewport(SIZE);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${server.url}/${slug}/page.html`, { waitUntil: 'load' });
  await reader.openReader(page);
  await pause(NAMES_MS);
  await prepare(reader, page);
  await pause(400);
  const path = join(ROOT, 'docs', `${name}.png`);
  await page.screenshot({ path });
  console.log(path);
}

/** Of the first person. */
async function openCard(reader, page) {
  const [x, y] = await reader.inOverlay(page, (root) => {
    const name = root.querySelector('.column p .person');
    name?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = name.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  });
  await page.mouse.click(x, y);
}

function openSaid(_, page) {
  return page.keyboard.press('q');
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
