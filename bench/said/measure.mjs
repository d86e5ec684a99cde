#!/usr/bin/env node
// `npm run bench:said -- --data DIR [--file NAME]`: how well statements, their speakers, figures and dates are found in
// labeled text, and what finding them costs beside finding the names of the same texts, in the same run. A line of the
// file: { id, text, statements, figures, dates } as in `score-said.mjs`.
import { loadProduct } from '../../scripts/load-product.mjs';
import { readNameFiles } from '../names/read-name-files.mjs';
import { readLines } from '../read-lines.mjs';
import { scoreSaid } from './score-said.mjs';

const MODULES = [
  'src/core/understand.ts',
  'src/core/names/name-resources.ts',
  'src/core/names/join-mentions.ts',
  'src/core/names/whole-names.ts',
];
const ROUNDS = 3;

const documents = readLines('bench:said', 'quotes-dev.jsonl');
const product = await loadProduct(MODULES);
const resources = product.readNameResources(readNameFiles(product.NAME_FILES));
const sources = documents.map(({ text }) => ({
  ...{ text, title: '', standfirst: null, language: 'en', published: null },
}));
const results = sources.map((source) => product.understand(source, resources));
for (const line of scoreSaid(documents, results)) console.log(line);

const whole = fastest((source) => product.understand(source, resources));
const names = fastest((source) => {
  const spans = resources.tagger.tag({ ...source, context: '' });
  product.joinMentions(product.wholeNames(spans, source.text), source);
});
console.log(
  `time: ${(whole / names).toFixed(2)} times that of finding and joining the names alone (${(whole / sources.length).toFixed(1)} beside ${(names / sources.length).toFixed(1)} ms a text)`,
);

function fastest(read) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    sources.forEach(read);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
