#!/usr/bin/env node
// `npm run bench:open [-- --runs N --browser KIND --extension DIR --predicate JS]`: from the click to an
// article on the screen, ours beside a bare control (bench/control), run by run in turn.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, findBrowser } from '../scripts/browser/find.mjs';
import { launch } from '../scripts/browser/launch.mjs';
import { servePages } from '../scripts/browser/page-server.mjs';
import { buildControl } from './build-control.mjs';
import { copyDist, isBuilt } from './copy-dist.mjs';
import { openPage, PAGE } from './open-page.mjs';

const RATIO_LIMIT = 1.3;
const SETTLE_MS = 400;
const GIVE_UP_MS = 3000;
const TRIES = 4;
const PATH = '/story';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    browser: { type: 'string' },
    extension: { type: 'string' },
    predicate: { type: 'string' },
  },
});
const runs = Number(values.runs);
const problem = problemOf(values);
if (problem) {
  console.error(problem);
  process.exit(2);
}
await main();

function problemOf({ browser, extension, predicate }) {
  if (!Number.isInteger(runs) || runs < 1) return '--runs takes a whole number from 1.';
  if (browser && !BROWSERS.includes(browser)) return `--browser is ${BROWSERS.join(' or ')}.`;
  if (Boolean(extension) !== Boolean(predicate))
    return '--extension DIR and --predicate JS (true in the page once the article shows) go together.';
  if (!isBuilt()) return 'There is no dist/: run `npm run build` first.';
  return null;
}

async function main() {
  const scratch = mkdtempSync(join(tmpdir(), 'lede-bench-'));
  const server = await servePages(new Map([[PATH, openPage()]]));
  console.log(
    `Click to visible article: ${PAGE.words} words, ${PAGE.links} links, ${PAGE.pictures} pictures, ${PAGE.comments} comments; ${runs} runs, in turn.`,
  );
  try {
    const kinds = BROWSERS.filter((kind) => !values.browser || kind === values.browser);
    for (const kind of kinds) {
      if (findBrowser(kind)) await compareIn(kind, scratch, `${server.url}${PATH}`);
      else console.log(`\n${kind}: not installed, left out.`);
    }
  } finally {
    server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function compareIn(kind, scratch, url) {
  const contenders = await contendersFor(kind, join(scratch, kind));
  const readers = [];
  try {
    for (const { folder } of contenders) readers.push(await launch(kind, { folder }));
    const lanes = contenders.map((contender, i) => ({
      ...contender,
      reader: readers[i],
      times: [],
      refused: 0,
    }));
    await runLanes(lanes, url);
    printTable(kind, lanes);
  } finally {
    for (const reader of readers) await reader.close();
  }
}

async function contendersFor(kind, folder) {
  const ours = copyDist(kind, join(folder, 'ours'));
  const control = join(folder, 'control');
  mkdirSync(control);
  await buildControl(kind, control);
  const contenders = [
    { name: 'ours', folder: ours, predicate: shownBy('lede-reader') },
    { name: 'control', folder: control, predicate: shownBy('control-reader') },
  ];
  if (values.extension)
    contenders.push({ name: 'other', folder: values.extension, predicate: values.predicate });
  return contenders;
}

function shownBy(hostTag) {
  return `document.querySelector('${hostTag}')?.dataset.state === 'shown'`;
}

async function runLanes(lanes, url) {
  // The first click pays for starting the background and, in Firefox, for placing the button.
  for (const lane of lanes) await measure(lane, url);
  for (let i = 0; i < runs; i++) {
    // Who goes first changes, so that neither always follows the other's work.
    const order = i % 2 === 0 ? lanes : lanes.toReversed();
    for (const lane of order) lane.times.push(await measure(lane, url));
  }
}

/** One run in milliseconds; a run in which nothing opened is counted as refused and done again. */
async function measure(lane, url) {
  for (let i = 0; i < TRIES; i++) {
    const time = await timeOnce(lane, url);
    if (time !== null) return time;
    lane.refused += 1;
  }
  throw new Error(`${lane.name} did not open in ${TRIES} tries.`);
}

async function timeOnce({ reader, predicate }, url) {
  const page = await reader.browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    await page.evaluate(watch, predicate, GIVE_UP_MS);
    const start = await click(reader, page);
    const shown = await page.evaluate(() => globalThis.articleShown);
    return shown === null ? null : shown - start;
  } finally {
    await page.close();
  }
}

/**
 * Runs in the page. The moment is taken there, by a clock that agrees with Node's to a millisecond. The
 * timer is for readers that open where the page sees no change.
 */
function watch(predicate, giveUpMs) {
  const isShown = new Function(`return (${predicate});`);
  globalThis.articleShown = new Promise((resolve) => {
    const settle = (value) => {
      observer.disconnect();
      clearInterval(timer);
      resolve(value);
    };
    const check = () => {
      if (isShown()) settle(performance.timeOrigin + performance.now());
    };
    const observer = new MutationObserver(check);
    observer.observe(document, { attributes: true, childList: true, subtree: true });
    const timer = setInterval(check, 10);
    setTimeout(() => settle(null), giveUpMs);
  });
}

/** The driver's click, with the clock read at its last moment before the trigger is sent. */
async function click(reader, page) {
  let start = 0;
  const readClock = () => {
    start = performance.timeOrigin + performance.now();
  };
  await reader.click({
    async bringToFront() {
      await page.bringToFront();
      readClock();
    },
    triggerExtensionAction(extension) {
      readClock();
      return page.triggerExtensionAction(extension);
    },
  });
  return start;
}

function printTable(kind, lanes) {
  const control = medianOf(lanes.find((lane) => lane.name === 'control').times);
  const rows = lanes.map(({ name, times, refused }) => [
    name,
    `${medianOf(times).toFixed(1)} ms`,
    `${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)}`,
    (medianOf(times) / control).toFixed(2),
    String(times.length),
    String(refused),
  ]);
  const table = [['', 'median', 'min–max', 'ratio', 'runs', 'refused'], ...rows];
  const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
  console.log(`\n${kind} (ratio to control; the limit is ${RATIO_LIMIT})`);
  for (const row of table) {
    console.log(`  ${row.map((cell, i) => cell.padEnd(widths[i])).join('  ')}`.trimEnd());
  }
}

function medianOf(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
