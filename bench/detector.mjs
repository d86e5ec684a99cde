#!/usr/bin/env node
// `npm run bench:detector [-- --runs N --corpus DIR]`: script time that the detector costs a page load in
// Chromium, beside a content script of 200 bytes in the same browser. With a corpus: on its ten largest pages too.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../scripts/browser/launch.mjs';
import { servePages } from '../scripts/browser/page-server.mjs';
import { buildControlScript } from './build-control.mjs';
import { copyDist, isBuilt } from './copy-dist.mjs';
import { openPage } from './open-page.mjs';
import { chooseLargest, serveCorpus } from './sweep-pages.mjs';

const SITE = '127.0.0.1';
const LARGEST = 10;
/** The detector looks when the browser is idle, and again a second later where it found no article. */
const WATCHED_MS = 1800;
const SCRIPTS = { detector: /\/detector\.js$/, control: /\/control\.js$/ };

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '15' }, corpus: { type: 'string' } },
});
if (!isBuilt()) {
  console.error('There is no dist/: run `npm run build` first.');
  process.exit(2);
}
await main();

async function main() {
  const scratch = mkdtempSync(join(tmpdir(), 'lede-bench-'));
  const reader = await launch('chromium', { folder: copyDist('chromium', join(scratch, 'ours')) });
  try {
    const control = join(scratch, 'control');
    mkdirSync(control);
    await buildControlScript(control);
    await reader.browser.installExtension(control);
    await reader.grantAccess(`*://${SITE}/*`);
    await reader.inBackground(storeRule, SITE);
    await benchOpenPage(reader);
    if (values.corpus) await benchLargest(reader, values.corpus);
  } finally {
    await reader.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** With the rule ask: nothing but the detector runs until it has judged. */
function storeRule(site) {
  const rules = { otherSites: 'never', sites: { [site]: 'ask' } };
  return globalThis.chrome.storage.sync.set({ settings: { version: 1, rules } });
}

async function benchOpenPage(reader) {
  const server = await servePages(new Map([['/story', openPage()]]));
  const url = `${server.url}/story`;
  await measure(reader, url);
  const runs = [];
  for (let i = 0; i < Number(values.runs); i++) runs.push(await measure(reader, url));
  print('the benchmark page', runs);
  server.close();
}

async function benchLargest(reader, corpus) {
  const rows = chooseLargest(corpus, LARGEST);
  const server = await serveCorpus(corpus, rows);
  const all = [];
  for (const row of rows) {
    const runs = [];
    for (let i = 0; i < 3; i++) runs.push(await measure(reader, `${server.url}/${row.id}`));
    print(row.id, runs);
    all.push(...runs);
  }
  print(`the ${LARGEST} largest pages`, all);
  server.close();
}

/** Milliseconds in which each script was compiled or ran, in a tab of its own. */
async function measure(reader, url) {
  const page = await reader.browser.newPage();
  const session = await page.createCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline'],
    },
  });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
  await session.send('Tracing.end');
  await ended;
  await page.close();
  return Object.fromEntries(
    Object.entries(SCRIPTS).map(([name, address]) => [name, timeOf(events, address)]),
  );
}

/** The union of all spans that belong to a script: one may lie in another. */
function timeOf(events, address) {
  const spans = events
    .filter(({ ph, args }) => ph === 'X' && address.test(args?.data?.url ?? args?.fileName ?? ''))
    .map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur }))
    .toSorted((a, b) => a.start - b.start);
  let total = 0;
  let reached = 0;
  for (const { start, end } of spans) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total / 1000;
}

function print(title, runs) {
  const columns = Object.keys(SCRIPTS).map((name) => {
    const times = runs.map((run) => run[name]).toSorted((a, b) => a - b);
    const median = times[times.length >> 1] ?? 0;
    return `${name} ${median.toFixed(2)} ms (${times[0]?.toFixed(2)}–${times.at(-1)?.toFixed(2)})`;
  });
  console.log(`${title}, ${runs.length} loads: ${columns.join(', ')}`);
}
