#!/usr/bin/env node
// Writes models/world.json, the outline of land and borders that maps are drawn from: npm run build:map
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { mergeArcs, meshArcs, quantize } from 'topojson-client';
import { filter, filterWeight } from 'topojson-simplify';
import { loadProduct } from '../../scripts/load-product.mjs';
import { placesNearby } from './places-nearby.mjs';
import { thinOutline } from './thin-outline.mjs';

const SOURCE = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const PLACES = fileURLToPath(new URL('../../models/places.bin', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../../models/world.json', import.meta.url));
/** Of the grid that all points lie on: 2.7 kilometers at the equator from west to east, one from north to south. */
const STEPS = 15_000;
/** Degrees, on its longer side: a smaller island goes if no place is on it. */
const SMALL = 1.2;

const { readGazetteerFile } = await loadProduct(['src/core/names/gazetteer-file.ts']);
const isNearPlace = placesNearby(readGazetteerFile(readFileSync(PLACES)));
const thinned = thinOutline(JSON.parse(readFileSync(SOURCE, 'utf8')), isNearPlace);
const { countries: all } = thinned.objects;
const stays = (ring, isHole) => isHole || ring.some(isNearPlace) || sideOf(ring) > SMALL;
const countries = filter(
  { ...thinned, objects: { countries: all } },
  filterWeight(thinned, 1, (ring, isHole) => (stays(ring, isHole) ? 1 : 0)),
);
const { geometries } = countries.objects.countries;
const borders = meshArcs(countries, countries.objects.countries, (one, other) => one !== other);
const outline = {
  ...{ type: 'Topology', arcs: countries.arcs },
  objects: { land: mergeArcs(countries, geometries), borders },
};
const { bbox: _, ...topology } = quantize(outline, STEPS);
const text = `${JSON.stringify(topology)}\n`;
writeFileSync(OUTPUT, text);
const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
console.log(`${topology.arcs.length} lines of ${points} points`);
console.log(`${text.length} bytes, gzip ${gzipSync(text, { level: 9 }).length}`);

/** The longer side of the box around a ring. */
function sideOf(ring) {
  const side = (axis) => {
    const all = ring.map((point) => point[axis]);
    return Math.max(...all) - Math.min(...all);
  };
  return Math.max(side(0), side(1));
}
