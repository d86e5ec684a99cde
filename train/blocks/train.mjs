#!/usr/bin/env node
// Learns which blocks are an article's: npm run train:blocks -- --data DIR [--threshold N]
// DIR holds index.jsonl (id, file, set, url, kind, truth.text) and the pages.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareText, meanText } from '../../bench/extraction/compare-text.mjs';
import { writeWeights } from '../write-weights.mjs';
import { crossValidate, learn } from './cross-validate.mjs';
import { readCorpus } from './read-corpus.mjs';

const WEIGHTS = fileURLToPath(new URL('../../src/core/article/block-weights.ts', import.meta.url));
/** Tried, to choose from: a block is dropped only if that is much likelier than not. */
const THRESHOLDS = [-2, -1.5, -1, -0.75, -0.5, 0];
const { values } = parseArgs({
  options: { data: { type: 'string' }, threshold: { type: 'string', default: '-0.5' } },
});
if (!values.data) {
  console.error('usage: npm run train:blocks -- --data DIR [--threshold N]');
  process.exit(2);
}

const readings = await readCorpus(values.data);
const names = Object.keys(
  readings.find(({ blocks }) => blocks.length > 0)?.blocks[0].signals ?? {},
);
const margins = crossValidate(readings, names);
console.log('Judged by models that saw no page of the site, all blocks and those above a margin:');
for (const threshold of [Number.NEGATIVE_INFINITY, ...THRESHOLDS]) {
  console.log(figuresAt(threshold));
}
const model = learn(readings, names);
writeWeights(WEIGHTS, model, {
  names,
  threshold: Number(values.threshold),
  command: 'npm run train:blocks',
  type: 'BlockSignals',
  from: './block-signals.ts',
});
const used = model.steps.filter((points) => points.size > 0);
const steps = used.reduce((sum, points) => sum + points.size, 0);
console.log(`${steps} steps of ${used.length} signals.`);
console.log(`Unused: ${names.filter((_, i) => model.steps[i].size === 0).join(', ')}`);

function figuresAt(threshold) {
  const narrow = readings.filter(({ search }) => search === 'within');
  const sets = [...new Set(narrow.map(({ set }) => set))];
  const lines = sets.map((set) => {
    const scores = narrow
      .filter((reading) => reading.set === set)
      .map(({ truth, blocks }) => {
        const kept = blocks.filter((block) => (margins.get(block) ?? 0) >= threshold);
        return compareText(truth, kept.map(({ text }) => text).join('\n\n'));
      });
    const { f1, precision, recall } = meanText(scores.filter(Boolean));
    return `${set} F1 ${f1.toFixed(4)} (P ${precision.toFixed(4)} R ${recall.toFixed(4)})`;
  });
  return `${String(threshold).padStart(9)}  ${lines.join('  ')}`;
}
