// The form that src/core/names/gazetteer-file.ts reads; change both, and the version, together.
import { varint } from '../varint.mjs';

const MAGIC = [...'LGAZ'].map((letter) => letter.charCodeAt(0));
const VERSION = 1;
/** Classes of inhabitants are a quarter apart, and one of them begins at 100,000. */
const STEP = 1.25;
const HUNDRED_THOUSAND = 21;
/** Added to the class of a capital. */
const CAPITAL = 64;

/**
 * @typedef {{ names: readonly string[], population: number, latitude: number, longitude: number, isCapital?: boolean }} NamedPlace
 * @typedef {NamedPlace & { cities: readonly NamedPlace[] }} Region
 * @typedef {NamedPlace & { code: string, regions: readonly Region[] }} Country
 * @param {readonly Country[]} countries
 */
export function encodePlaces(countries) {
  const regions = countries.flatMap((country) => country.regions);
  const cities = regions.flatMap((region) => region.cities);
  const places = [...countries, ...regions, ...cities];
  const lines = [
    countries.map(({ code }) => code).join(''),
    ...places.map(({ names }) => names.join(';')),
  ];
  const payload = [
    ...textOf(lines),
    ...[countries, regions, cities].flatMap(({ length }) => varint(length)),
    ...countries.flatMap((country) => varint(country.regions.length)),
    ...regions.flatMap((region) => varint(region.cities.length)),
    ...places.map(({ population, isCapital }) => classOf(population) + (isCapital ? CAPITAL : 0)),
    ...latitudesOf(countries).flatMap(signed),
    ...longitudesOf(countries).flatMap(signed),
  ];
  const check = checksumOf(payload);
  const checkBytes = [0, 8, 16, 24].map((shift) => (check >>> shift) & 255);
  return Uint8Array.from([...MAGIC, VERSION, ...checkBytes, ...payload]);
}

/** An alphabet of at most 255 letters, then each letter of the text as one byte; 0 ends a line. */
function textOf(lines) {
  const letters = [...new Set(lines.flatMap((line) => [...line]))].sort();
  if (letters.length > 255) throw new Error(`${letters.length} different letters are too many`);
  const index = new Map(letters.map((letter, i) => [letter, i + 1]));
  const text = lines.flatMap((line) => [...[...line].map((letter) => index.get(letter) ?? 0), 0]);
  return [
    ...varint(letters.length),
    ...letters.flatMap((letter) => varint(letter.codePointAt(0) ?? 0)),
    ...varint(text.length),
    ...text,
  ];
}

/** A region from its country's middle, a city from the one before it, or from its region's middle. */
function latitudesOf(countries) {
  const regions = countries.flatMap((country) =>
    country.regions.map((region) => hundredths(region.latitude) - hundredths(country.latitude)),
  );
  const cities = countries
    .flatMap((country) => country.regions)
    .flatMap((region) => {
      const stops = [region, ...region.cities].map(({ latitude }) => hundredths(latitude));
      return stops.slice(1).map((stop, i) => stop - (stops[i] ?? 0));
    });
  return [...countries.map(({ latitude }) => hundredths(latitude)), ...regions, ...cities];
}

function longitudesOf(countries) {
  const regions = countries.flatMap((country) =>
    country.regions.map((region) => hundredths(region.longitude) - hundredths(country.longitude)),
  );
  const cities = countries
    .flatMap((country) => country.regions)
    .flatMap((region) =>
      region.cities.map((city) => hundredths(city.longitude) - hundredths(region.longitude)),
    );
  return [...countries.map(({ longitude }) => hundredths(longitude)), ...regions, ...cities];
}

function hundredths(degrees) {
  return Math.round(degrees * 100);
}

function classOf(population) {
  let floor = 100_000;
  let found = HUNDRED_THOUSAND;
  for (; population < floor && found > 0; found -= 1) floor /= STEP;
  for (; population >= floor * STEP; found += 1) floor *= STEP;
  return found;
}

function signed(number) {
  return varint(number < 0 ? -2 * number - 1 : 2 * number);
}

/** FNV-1a. */
export function checksumOf(bytes) {
  return bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5) >>> 0;
}
