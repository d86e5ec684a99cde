#!/usr/bin/env node
// `npm run screenshots [-- --all]`: takes the pictures of README and docs anew, in Chromium, after a build. With
// `--all`, every view in every theme, direction and width too, into `screenshots/`, to be looked at and not kept.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './browser/launch.mjs';
import { servePages } from './browser/page-server.mjs';
import { ROOT } from './install.mjs';

const THEMES = ['light', 'sepia', 'dark', 'black'];
const WIDTHS = { wide: { width: 1280, height: 860 }, narrow: { width: 390, height: 800 } };
const PAGES = { ltr: 'qasr-offensive', rtl: 'arabic-summit' };
const NAMES_MS = 1800;
/** A busy machine draws late what is new. */
const STEP_MS = 900;

/** How each view is come to: keys, or a function. */
const VIEWS = {
  text: [scrollToText],
  names: ['e'],
  said: ['q'],
  figures: ['d'],
  dates: ['d', 'ArrowRight'],
  map: ['m'],
  outline: ['o'],
  card: [openCard],
  follow: [openCard, 'f', 'Escape'],
  comfort: ['a'],
  more: [openMore],
  find: ['/'],
  listen: ['r'],
  keys: ['?'],
};

/** Of README and docs: name, page, view, theme. */
const KEPT = [
  ['reader', 'harbor-reopening', 'text', 'light'],
  ['card-dark', 'harbor-reopening', 'card', 'dark'],
  ['said', 'qasr-offensive', 'said', 'light'],
  ['map', 'qasr-offensive', 'map', 'light'],
  ['comfort', 'harbor-reopening', 'comfort', 'sepia'],
];
const KEPT_SIZE = { width: 1180, height: 760 };

const server = await servePages();
const reader = await launch('chromium');
try {
  for (const [name, slug, view, theme] of KEPT) {
    await take({ slug, view, theme, size: KEPT_SIZE, path: join(ROOT, 'docs', `${name}.png`) });
  }
  await takeOptions();
  if (process.argv.includes('--all')) await takeAll();
} finally {
  await reader.close();
  await server.close();
}

async function takeAll() {
  const folder = join(ROOT, 'screenshots');
  mkdirSync(folder, { recursive: true });
  for (const [direction, slug] of Object.entries(PAGES)) {
    for (const [width, size] of Object.entries(WIDTHS)) {
      for (const theme of THEMES) {
        for (const view of Object.keys(VIEWS)) {
          const path = join(folder, `${view}-${theme}-${direction}-${width}.png`);
          await take({ slug, view, theme, size, path });
        }
      }
    }
  }
}

async function take({ slug, view, theme, size, path }) {
  await setUp({ theme });
  const page = await reader.browser.newPage();
  try {
    await page.setViewport(size);
    await page.goto(`${server.url}/${slug}/page.html`, { waitUntil: 'load' });
    await reader.openReader(page);
    await pause(NAMES_MS);
    for (const step of VIEWS[view]) {
      await (typeof step === 'string' ? page.keyboard.press(step) : step(page));
      await pause(STEP_MS);
    }
    await page.screenshot({ path });
    console.log(path);
  } finally {
    await page.close();
  }
}

/** With a site or two. */
async function takeOptions() {
  const sites = { 'guardian.example': 'always', 'meridian.example': 'ask' };
  await setUp({ rules: { otherSites: 'never', sites } });
  const page = await reader.openExtensionPage('options.html');
  await page.setViewport({ width: 1280, height: 940 });
  await pause(STEP_MS);
  const path = join(ROOT, 'docs', 'options.png');
  await page.screenshot({ path });
  console.log(path);
  await page.close();
  await setUp({});
}

/** Settings as given. */
async function setUp(settings) {
  const page = await reader.openExtensionPage('notice.html');
  await page.evaluate(async (given) => {
    // With a rule the reader does not ask at its third opening.
    const rules = { otherSites: 'never', sites: { '127.0.0.1': 'never' } };
    await globalThis.chrome.storage.sync.set({ settings: { version: 1, rules, ...given } });
  }, settings);
  await pause(STEP_MS);
  await page.close();
}

/** Of the first person, or whatever name there is. */
async function openCard(page) {
  const place = await reader.inOverlay(page, (root) => {
    const name = root.querySelector('.column p .person') ?? root.querySelector('.column p .name');
    name?.scrollIntoView({ block: 'center' });
    const box = name?.getClientRects()[0];
    return box ? [box.left + box.width / 2, box.top + box.height / 2] : null;
  });
  if (place) await page.mouse.click(...place);
}

/** So that the picture shows names and not only the lead picture; back a little, as brings the toolbar. */
async function scrollToText(page) {
  for (const top of [520, 420]) {
    await reader.inOverlay(page, (root, top) => root.querySelector('dialog').scrollTo(0, top), top);
    await pause(STEP_MS);
  }
}

async function openMore(page) {
  const [x, y] = await reader.inOverlay(page, (root) => {
    const { left, top, width, height } = root
      .querySelector('[data-popup=more]')
      .getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  });
  await page.mouse.click(x, y);
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
