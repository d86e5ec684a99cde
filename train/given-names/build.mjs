#!/usr/bin/env node
// Packs lists of given names into models/given-names.txt: npm run build:given-names -- --from DIR
// DIR holds male.txt and female.txt, one name a line.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packGivenNames } from './pack-given-names.mjs';

const OUTPUT = fileURLToPath(new URL('../../models/given-names.txt', import.meta.url));
const { values } = parseArgs({ options: { from: { type: 'string' } } });
if (!values.from) {
  console.error('usage: npm run build:given-names -- --from DIR');
  process.exit(2);
}

const given = ['male.txt', 'female.txt'].flatMap((file) =>
  readFileSync(join(values.from ?? '', file), 'utf8').split('\n'),
);
const text = packGivenNames(given);
writeFileSync(OUTPUT, text);
console.log(`${text.length} bytes, gzip ${gzipSync(text, { level: 9 }).length}`);
