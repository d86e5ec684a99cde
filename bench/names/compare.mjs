#!/usr/bin/env node
// `npm run bench:names -- --data DIR [--file NAME]`: how well and how fast names are found in labeled text, beside
// compromise on the same text in the same run. A line of the file: { id, text, spans: [[start, end, TYPE], …] }.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loadProduct } from '../../scripts/load-product.mjs';
import { scoreTagger } from '../../train/names/score-tagger.mjs';
import { readLines } from '../read-lines.mjs';
import { readNameFiles } from './read-name-files.mjs';

const MODULES = ['name-resources', 'tokenize'].map((name) => `src/core/names/${name}.ts`);
const ROUNDS = 3;

const documents = readLines('bench:names', 'news-dev.jsonl');
const product = await loadProduct(MODULES);
const tokens = documents.reduce((sum, { text }) => sum + product.tokenize(text).flat().length, 0);
console.log(`${documents.length} texts, ${tokens} tokens`);
for (const contender of [ours(product), await compromise()].filter(Boolean)) report(contender);

function ours({ NAME_FILES, readNameResources }) {
  const files = readNameFiles(NAME_FILES);
  const start = performance.now();
  const { tagger } = readNameResources(files);
  const loaded = performance.now() - start;
  const sizes = Object.entries(files).map(
    ([key, bytes]) => `${key} ${gzipSync(bytes, { level: 9 }).length}`,
  );
  return {
    name: 'Lede',
    tagger,
    remark: `bytes with gzip: ${sizes.join(', ')}; read in ${loaded.toFixed(0)} ms`,
  };
}

async function compromise() {
  try {
    const { default: nlp } = await import('compromise');
    const built = new URL('../builds/compromise.js', import.meta.resolve('compromise'));
    const compressed = gzipSync(readFileSync(built), { level: 9 }).length;
    return {
      name: 'compromise',
      tagger: { tag: ({ text }) => spansOfCompromise(nlp(text)) },
      remark: `code ${compressed} bytes with gzip`,
    };
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.log(
      'compromise is not installed and left out: `npm i --no-save compromise` brings it in.',
    );
    return null;
  }
}

function spansOfCompromise(document) {
  const found = {
    person: document.people(),
    place: document.places(),
    organization: document.organizations(),
  };
  return Object.entries(found).flatMap(([type, view]) =>
    view.json({ offset: true }).map(({ text, offset }) => {
      // Its text has the marks around it, its offset does not count those before it.
      const name = text.replace(/^[\s“"'‘([]+|(?:['’]s)?[\s.,;:!?)\]”"’']*$/g, '');
      return { start: offset.start, end: offset.start + name.length, type, score: 1 };
    }),
  );
}

function report({ name, tagger, remark }) {
  const score = scoreTagger(tagger, documents);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    for (const { text } of documents) tagger.tag({ text, context: '', language: 'en' });
    best = Math.min(best, performance.now() - start);
  }
  console.log(
    `${name}: ${score}\n  ${Math.round(tokens / best)} thousand tokens a second; ${remark}`,
  );
}
