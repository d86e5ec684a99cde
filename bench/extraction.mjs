#!/usr/bin/env node
// `npm run bench:extraction -- --corpus DIR [--set NAME --worst N --limit N]`: how well and how fast articles
// are read from saved pages, beside plain Readability and Defuddle on the same pages in the same run.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFields, compareSnippets } from './extraction/compare-fields.mjs';
import { compareText } from './extraction/compare-text.mjs';
import { loadContenders } from './extraction/contenders.mjs';
import { measure } from './extraction/measure.mjs';
import { readIndex } from './extraction/read-index.mjs';
import { costLines, goalLines, qualityLines, worstLines } from './extraction/report.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    set: { type: 'string' },
    worst: { type: 'string', default: '10' },
    limit: { type: 'string' },
  },
});
const problem = problemOf(values);
if (problem) {
  console.error(problem);
  process.exit(2);
}
await main();

function problemOf({ corpus, worst, limit }) {
  const isCount = (text) => /^\d+$/.test(text);
  if (!corpus || !existsSync(join(corpus, 'index.jsonl')))
    return '--corpus names a folder with an index.jsonl of saved pages.';
  if (!isCount(worst)) return '--worst takes a whole number.';
  if (limit !== undefined && !(isCount(limit) && Number(limit) > 0))
    return '--limit takes a whole number from 1.';
  if (!globalThis.gc) return 'Run it with `npm run bench:extraction`: Node needs --expose-gc.';
  return null;
}

async function main() {
  const limit = values.limit === undefined ? undefined : Number(values.limit);
  const rows = readIndex(values.corpus, { set: values.set, limit });
  if (rows.length === 0) return console.error('No page of that set.');
  const tools = await loadContenders();
  const names = tools.contenders.map(({ name }) => name);
  if (!names.includes('Defuddle'))
    console.log('Defuddle is not installed and left out: `npm i --no-save defuddle` brings it in.');
  const pages = rows.map((row, i) => readPage(row, i, tools));
  const lines = [
    ...qualityLines(pages, names),
    ...costLines(pages, names),
    ...goalLines(pages),
    ...(Number(values.worst) > 0 ? worstLines(pages, names, Number(values.worst)) : []),
  ];
  console.log(lines.join('\n'));
}

function readPage({ id, file, set, url, truth }, i, { decodePage, parsePage, contenders }) {
  const page = { html: decodePage(readFileSync(join(values.corpus, file))), url: url ?? null };
  const readings = {};
  // Who goes first changes from page to page, so that nobody always follows the same other.
  const order = i % 2 === 0 ? contenders : contenders.toReversed();
  for (const contender of order) {
    const { result, ...cost } = measure(contender, page, parsePage);
    readings[contender.name] = { ...cost, ...compare(truth, contender.describe(result)) };
  }
  return { id, set, readings };
}

function compare(truth, found) {
  return {
    text: truth.text ? compareText(truth.text, found?.text ?? '') : null,
    fields: compareFields(truth, found),
    snippets: compareSnippets(truth, found),
  };
}
