#!/usr/bin/env node
// `npm run bench:sweep -- --corpus DIR [--count N --browser KIND --json]`: the reader on many saved pages.
// It must open, and leave every page as it was.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, findBrowser } from '../scripts/browser/find.mjs';
import { launch } from '../scripts/browser/launch.mjs';
import { checkPage } from './check-page.mjs';
import { copyDist, isBuilt } from './copy-dist.mjs';
import { choosePages, serveCorpus } from './sweep-pages.mjs';

/** Browsers explain themselves at length. */
const ERROR_LENGTH = 160;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    count: { type: 'string', default: '60' },
    browser: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const problem = problemOf(values);
if (problem) {
  console.error(problem);
  process.exit(2);
}
await main();

function problemOf({ corpus, count, browser }) {
  if (!corpus || !existsSync(join(corpus, 'index.jsonl')))
    return '--corpus names a folder with an index.jsonl of saved pages.';
  if (!(Number.isInteger(Number(count)) && Number(count) > 0))
    return '--count takes a whole number from 1.';
  if (browser && !BROWSERS.includes(browser)) return `--browser is ${BROWSERS.join(' or ')}.`;
  if (!isBuilt()) return 'There is no dist/: run `npm run build` first.';
  return null;
}

async function main() {
  const rows = choosePages(values.corpus, Number(values.count));
  const server = await serveCorpus(values.corpus, rows);
  const kinds = BROWSERS.filter((kind) => !values.browser || kind === values.browser);
  const sweeps = {};
  try {
    for (const kind of kinds) {
      if (findBrowser(kind)) sweeps[kind] = await sweep(kind, rows, server.url);
      else console.error(`${kind}: not installed, left out.`);
    }
  } finally {
    server.close();
  }
  if (values.json) console.log(JSON.stringify(sweeps, null, 2));
  else printCounts(sweeps);
}

async function sweep(kind, rows, base) {
  const scratch = mkdtempSync(join(tmpdir(), 'lede-sweep-'));
  const folder = copyDist(kind, join(scratch, kind));
  const results = [];
  let reader = await launch(kind, { folder });
  try {
    for (const [i, row] of rows.entries()) {
      let page = await newTab(reader);
      if (!page) {
        // The browser went down on the page before, which was reported; the others want a new one.
        await quit(reader);
        reader = await launch(kind, { folder });
        page = await reader.browser.newPage();
      }
      // The browsers take turns, so that each way of closing is tried on each page.
      const closeBy = (i + BROWSERS.indexOf(kind)) % 2 === 0 ? 'escape' : 'click';
      const checked = await checkPage(reader, page, `${base}/${row.id}`, closeBy);
      const result = { id: row.id, closeBy, ...checked };
      if (!values.json) printFailures(kind, result);
      results.push(result);
    }
  } finally {
    await quit(reader);
    rmSync(scratch, { recursive: true, force: true });
  }
  return { ...countsOf(results), results };
}

function newTab(reader) {
  return reader.browser.newPage().catch(() => null);
}

async function quit(reader) {
  await reader.close().catch(() => {
    // It is gone already.
  });
}

function countsOf(results) {
  return {
    pages: results.length,
    opened: results.filter((result) => result.opened).length,
    unchanged: results.filter((result) => result.unchanged).length,
    errors: results.reduce((sum, result) => sum + result.errors.length, 0),
  };
}

function printFailures(kind, { id, closeBy, errors, faults }) {
  const lines = [...faults, ...errors.map((error) => `error: ${error.slice(0, ERROR_LENGTH)}`)];
  for (const line of new Set(lines)) {
    const count = lines.filter((each) => each === line).length;
    const again = count > 1 ? ` (${count} times)` : '';
    console.log(`${kind}  ${id}  closed by ${closeBy}: ${line}${again}`);
  }
}

function printCounts(sweeps) {
  for (const [kind, { pages, opened, unchanged, errors }] of Object.entries(sweeps)) {
    console.log(
      `${kind}: ${opened} of ${pages} opened, ${unchanged} of ${pages} unchanged, ${errors} errors`,
    );
  }
}
