#!/usr/bin/env node
// Learns to find names: npm run train -- --data DIR [--out FILE]
// DIR holds the labeled text; the model is the same, byte for byte, whenever it is learned from the same.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { loadProduct } from '../../scripts/load-product.mjs';
import { buildTable, onlyFrom } from './feature-table.mjs';
import { learn } from './learn.mjs';
import { prune } from './prune.mjs';
import { readLabeled } from './read-labeled.mjs';
import { scoreTagger } from './score-tagger.mjs';
import { packModel } from './write-model.mjs';

const MODULES = [
  'capital-run',
  'document-words',
  'feature-writer',
  'hash',
  'label-set',
  'model-file',
  'model-tagger',
  'token-features',
  'token-form',
  'tokenize',
  'word-table',
].map((name) => `src/core/names/${name}.ts`);
const MODELS = fileURLToPath(new URL('../../models/', import.meta.url));
/** A feature that is seen more seldom says nothing of texts to come. */
const LEAST_SEEN = 3;
/** Weights below this go before the last rounds, */
const LEAST_LEARNED = 0.27;
/** and those below this after them. */
const LEAST_KEPT = 0.05;

/** The few articles in other languages than English and German count so many times. */
const TIMES_OTHERS = 3;
/** The last rounds learn from whole articles of ours, which have all types, and from German. */
const LAST_SOURCES = [
  ...['news-train.jsonl', 'world-train.jsonl', 'names-ml-train.jsonl'],
  ...['germeval_a', 'germeval_b'],
];

const ABOUT = {
  languages: ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl'],
  sources: [
    'labeled news of this project, and of Voice of America (public domain)',
    'Universal NER, English EWT (CC BY-SA 4.0)',
    'GUM (CC BY 4.0, CC BY-SA)',
    'CrossNER (MIT)',
    'WNUT-17 (CC BY 4.0)',
    'Broad Twitter Corpus (CC BY 4.0)',
    'GermEval 2014 (CC BY 4.0)',
  ],
};

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: join(MODELS, 'names.bin') },
  },
});
if (!values.data) {
  console.error('usage: npm run train -- --data DIR [--out FILE]');
  process.exit(2);
}

const modules = await loadProduct(MODULES);
const words = modules.readWordTable(readFileSync(join(MODELS, 'words.bin')));
const formOf = modules.createFormReader(words);
const product = { ...modules, formOf, nothing: formOf(modules.NO_TOKEN) };
const sources = readLabeled(values.data, product).map(({ source, documents }) => {
  const times = source === 'names-ml-train.jsonl' ? TIMES_OTHERS : 1;
  return { source, documents: Array.from({ length: times }, () => documents).flat() };
});
const table = buildTable(sources, product, { least: LEAST_SEEN });
console.log(`${table.sentences.length} sentences, ${table.hashes.length} features`);
const whole = learn(table, product, { rounds: 3, from: 2, seed: 1, report: console.log });
const pruned = prune(table, whole, product, LEAST_LEARNED);
console.log(`${pruned.table.hashes.length} features are left`);
const learned = learn(onlyFrom(pruned.table, LAST_SOURCES), product, {
  ...{ rounds: 4, from: 3, seed: 2, report: console.log },
  start: pruned.start,
});
const bytes = packModel(learned, pruned.table, product, { least: LEAST_KEPT, about: ABOUT });
writeFileSync(values.out, bytes);
console.log(
  `${bytes.length} bytes, gzip ${gzipSync(bytes, { level: 9 }).length}, brotli ${brotliCompressSync(bytes).length}`,
);
const tagger = modules.createModelTagger(modules.readModel(bytes), words);
for (const file of ['news-dev.jsonl', 'names-ml-dev.jsonl']) {
  const lines = readFileSync(join(values.data, file), 'utf8').split('\n').filter(Boolean);
  console.log(
    file,
    scoreTagger(
      tagger,
      lines.map((line) => JSON.parse(line)),
    ),
  );
}
