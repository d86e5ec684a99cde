#!/usr/bin/env node
// `npm run bench:reading [-- --runs N --openings N --browser KIND]`: what a reader feels once the article is
// there: when its names come, how fast the panel opens with very many, whether scrolling stays smooth, and what
// is left in memory after many openings.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, findBrowser } from '../scripts/browser/find.mjs';
import { launch } from '../scripts/browser/launch.mjs';
import { servePages } from '../scripts/browser/page-server.mjs';
import { copyDist, isBuilt } from './copy-dist.mjs';
import { NAMES_PAGE, namesPage } from './names-page.mjs';
import { openPage, PAGE } from './open-page.mjs';
import * as inReader from './reading-probes.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    openings: { type: 'string', default: '100' },
    browser: { type: 'string' },
  },
});
const SETTLE_MS = 400;
const NAMES_MS = 2500;
/** For the names and the tools to come. */
const OPEN_MS = 400;
const HOST = 'lede-reader';

if (!isBuilt()) {
  console.error('There is no dist/: run `npm run build` first.');
  process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), 'lede-reading-'));
const server = await servePages(
  new Map([
    ['/story', openPage()],
    ['/names', namesPage()],
  ]),
);
try {
  for (const kind of BROWSERS.filter((each) => !values.browser || each === values.browser)) {
    if (findBrowser(kind)) await measureIn(kind);
    else console.log(`\n${kind}: not installed, left out.`);
  }
} finally {
  server.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function measureIn(kind) {
  const reader = await launch(kind, { folder: copyDist(kind, join(scratch, kind)) });
  try {
    console.log(`\n${kind}`);
    const names = await repeat(Number(values.runs), () => timeNames(reader));
    print(`names of ${PAGE.words} words after the article shows`, `${spread(names)} ms (150)`);
    const panels = await repeat(Number(values.runs), () => timePanel(reader));
    print(
      `panel with ${panels[0].rows} names`,
      `shows after ${spread(panels.map((p) => p.first))} ms (100), all drawn after ${spread(panels.map((p) => p.all))}`,
    );
    const scroll = await withReader(reader, '/names', scrollThrough);
    print(
      `scrolling past ${scroll.mentions} mentions`,
      `longest frame ${scroll.longestFrame.toFixed(0)} ms, tasks over 50 ms: ${scroll.longTasks ?? 'not told by this browser'}`,
    );
    if (kind === 'chromium') print('heap', await heapGrowth(reader, Number(values.openings)));
  } finally {
    await reader.close();
  }
}

async function openTab(reader, path) {
  const page = await reader.browser.newPage();
  await page.goto(server.url + path, { waitUntil: 'load' });
  await pause(SETTLE_MS);
  return page;
}

async function withReader(reader, path, act) {
  const page = await openTab(reader, path);
  try {
    await reader.openReader(page);
    return await act(reader, page);
  } finally {
    await page.close();
  }
}

/** From the article on the screen to its first underlined name. */
async function timeNames(reader) {
  const page = await openTab(reader, '/story');
  try {
    const shown = page.evaluate(inReader.whenShown, HOST);
    await reader.click(page);
    await page.waitForSelector(HOST);
    const named = await reader.inOverlay(page, inReader.whenNamed);
    return Math.max(0, named - (await shown));
  } finally {
    await page.close();
  }
}

/** From the key to a drawn list. */
function timePanel(reader) {
  return withReader(reader, '/names', async (_, page) => {
    await pause(NAMES_MS);
    return reader.inOverlay(page, inReader.timePanel, NAMES_PAGE.names);
  });
}

async function scrollThrough(reader, page) {
  await pause(NAMES_MS);
  // All names underlined: calm, paragraphs, all.
  for (const key of ['h', 'h']) await page.keyboard.press(key);
  await pause(500);
  const result = await reader.inOverlay(page, inReader.scrollThrough);
  for (const key of ['h', 'h']) await page.keyboard.press(key);
  if (result.mentions < NAMES_PAGE.mentions) throw new Error(`only ${result.mentions} mentions`);
  return result;
}

async function heapGrowth(reader, openings) {
  const page = await openTab(reader, '/story');
  const session = await page.createCDPSession();
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  };
  // By the button and by what the page tells of itself: a look into the overlay would keep it alive.
  const click = async (isOpen) => {
    await reader.click(page);
    await page.evaluate(inReader.whenOpen, HOST, isOpen);
  };
  const openAndClose = async () => {
    await click(true);
    await pause(OPEN_MS);
    await click(false);
  };
  for (let i = 0; i < 3; i++) await openAndClose();
  const before = await used();
  for (let i = 0; i < openings; i++) await openAndClose();
  const after = await used();
  await page.close();
  return `${before.toFixed(1)} MB, after ${openings} openings ${after.toFixed(1)}: ${(after - before).toFixed(1)} more (5)`;
}

async function repeat(times, act) {
  const results = [];
  for (let i = 0; i < times; i++) results.push(await act());
  return results;
}

function spread(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [least, median, most] = [0, sorted.length >> 1, sorted.length - 1].map((i) => sorted[i]);
  return `${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`;
}

function print(what, figure) {
  console.log(`  ${what}: ${figure}`);
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
