#!/usr/bin/env node
// Learns the page detector's weights: npm run train:detector -- --data DIR [--wrong]
// DIR holds index.jsonl (id, file, set, url, kind) and the pages. `--wrong` lists the pages judged wrongly.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { boostSteps } from '../boost-steps.mjs';
import { writeWeights } from '../write-weights.mjs';
import { chooseThreshold, figuresOf } from './choose-threshold.mjs';
import { crossValidate, examplesOf } from './cross-validate.mjs';
import { readCorpus } from './read-corpus.mjs';

const WEIGHTS = fileURLToPath(
  new URL('../../src/core/detection/detector-weights.ts', import.meta.url),
);
const { values } = parseArgs({
  options: { data: { type: 'string' }, wrong: { type: 'boolean', default: false } },
});
if (!values.data) {
  console.error('usage: npm run train:detector -- --data DIR [--wrong]');
  process.exit(2);
}

const pages = await readCorpus(values.data);
const names = Object.keys(pages[0]?.signals ?? {});
const results = crossValidate(pages, names);
const threshold = chooseThreshold(results);
const print = (title, lines) => console.log([title, ...lines, ''].join('\n'));
print('Judged by models that saw no page of the site:', figuresOf(results, 'margin', threshold));
print('The same without addresses:', figuresOf(results, 'withoutUrl', threshold));
if (values.wrong) print('Wrong:', wrongLines(results));

const model = boostSteps(pages.flatMap((page) => examplesOf(page, names)));
writeWeights(WEIGHTS, model, {
  names,
  threshold,
  command: 'npm run train:detector',
  type: 'PageSignals',
  from: './page-signals.ts',
});
const used = model.steps.filter((points) => points.size > 0);
const steps = used.reduce((sum, points) => sum + points.size, 0);
console.log(`${steps} steps of ${used.length} signals, learned from ${pages.length} pages.`);
console.log(`Unused: ${names.filter((_, i) => model.steps[i].size === 0).join(', ')}`);

function wrongLines(judged) {
  return judged
    .filter(({ page, margin }) => page.isArticle !== margin >= threshold)
    .sort((a, b) => a.margin - b.margin)
    .map(({ page, margin }) => `${(margin - threshold).toFixed(2)} ${page.kind} ${page.id}`);
}
