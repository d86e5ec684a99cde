import { once } from '../once.ts';
import {
  type GazetteerFile,
  isCapital,
  lineOf,
  populationOf,
  readGazetteerFile,
} from './gazetteer-file.ts';
import { createNameIndex } from './name-index.ts';
import { looseKey, placeKeys, withoutArticle } from './place-key.ts';

export type PlaceKind = 'country' | 'region' | 'city';

/** A place of the world; the same object each time it is looked up. */
export interface Place {
  /** As English news writes it. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2, and XK for Kosovo. */
  readonly country: string;
  /** The name of its region: itself for a region, `null` for a country and where it is not known. */
  readonly region: string | null;
  readonly latitude: number;
  readonly longitude: number;
  /** Within a tenth; of a country or region, those who live in towns. 0 when unknown. */
  readonly population: number;
  /** The seat of its country's government. */
  readonly isCapital: boolean;
}

export interface Gazetteer {
  /** All places of that name in any usual spelling: countries, then regions and cities by inhabitants. */
  lookUp(name: string): readonly Place[];
  /** Also other transcriptions of the name, among the places of one country. */
  lookUpInCountry(name: string, country: string): readonly Place[];
  /** The country itself. */
  countryOf(code: string): Place | null;
}

/** Throws an error that says what is wrong with the bytes. */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const file = readGazetteerFile(bytes);
  const index = once(() => createNameIndex(file.names));
  const placeOf = placesOf(file);

  function byName(name: string): readonly Place[] {
    const keys = placeKeys(name);
    const stems = keys.flatMap((key) => withoutArticle(key) ?? []);
    const { find, findAfterArticle } = index();
    const exact = keys.flatMap(find);
    if (exact.length > 0) return unique(exact).map(placeOf);
    const bare = stems.length > 0 ? stems : keys;
    return unique([...stems.flatMap(find), ...bare.flatMap(findAfterArticle)]).map(placeOf);
  }

  const looseIndexOf = looseIndexes(file);
  return {
    lookUp: (name) => sorted(byNameOrKind(name, byName)),
    lookUpInCountry(name, country) {
      const exact = byNameOrKind(name, byName).filter((place) => place.country === country);
      if (exact.length > 0) return sorted(exact);
      const key = looseKey(name);
      if (key.length < SHORTEST_LOOSE_KEY) return [];
      return sorted((looseIndexOf(country).get(key) ?? []).map(placeOf));
    },
    countryOf(code) {
      const country = file.codes.indexOf(code);
      return country < 0 ? null : placeOf(country);
    },
  };
}

function unique(places: readonly number[]): readonly number[] {
  return [...new Set(places)];
}

const SHORTEST_LOOSE_KEY = 4;
/** A word beside a name says which kind is meant. */
const KIND_WORDS: readonly (readonly [RegExp, readonly PlaceKind[]])[] = [
  [
    /^(?:the )?(?:province|region|governorate|state|oblast|department|prefecture|canton|district|county) of (?:the )?| (?:province|region|governorate|state|oblast|department|prefecture|canton|district|county|krai|voivodeship|muhafazah|countryside)$/i,
    ['region', 'city'],
  ],
  [/^(?:the )?(?:city|town|port|port city) of (?:the )?|^downtown | (?:city|town)$/i, ['city']],
  [/^(?:the )?(?:republic|kingdom|state|sultanate|principality) of (?:the )?/i, ['country']],
];

function byNameOrKind(name: string, byName: (name: string) => readonly Place[]): readonly Place[] {
  const whole = byName(name);
  if (whole.length > 0) return whole;
  for (const [words, kinds] of KIND_WORDS) {
    if (!words.test(name)) continue;
    const places = byName(name.replace(words, ''));
    const kind = kinds.find((one) => places.some((place) => place.kind === one));
    if (kind) return places.filter((place) => place.kind === kind);
  }
  return [];
}

function sorted(places: readonly Place[]): readonly Place[] {
  const rank = (place: Place) => (place.kind === 'country' ? 0 : 1);
  return [...places].sort((a, b) => rank(a) - rank(b) || b.population - a.population);
}

function addTo(index: Map<string, number[]>, key: string, place: number): void {
  const places = index.get(key);
  if (!places) index.set(key, [place]);
  else if (places.at(-1) !== place) places.push(place);
}

function kindOf(place: number, { countryCount, regionCount }: GazetteerFile): PlaceKind {
  if (place < countryCount) return 'country';
  return place < countryCount + regionCount ? 'region' : 'city';
}

function namesOf(file: GazetteerFile, place: number): readonly string[] {
  return lineOf(file.names, place).split(';');
}

function placesOf(file: GazetteerFile): (place: number) => Place {
  const made = new Map<number, Place>();
  return (index) => {
    const place = made.get(index) ?? makePlace(file, index);
    made.set(index, place);
    return place;
  };
}

function makePlace(file: GazetteerFile, index: number): Place {
  const kind = kindOf(index, file);
  const size = file.classes[index] ?? 0;
  const region = kind === 'country' ? '' : namesOf(file, file.regions[index] ?? 0)[0];
  return {
    name: namesOf(file, index)[0] ?? '',
    kind,
    country: file.codes[file.countries[index] ?? 0] ?? '',
    region: region || null,
    latitude: (file.latitudes[index] ?? 0) / 100,
    longitude: (file.longitudes[index] ?? 0) / 100,
    population: populationOf(size),
    isCapital: isCapital(size),
  };
}

/** Made for a country when it is first asked for: an article needs one or two. */
function looseIndexes(
  file: GazetteerFile,
): (code: string) => ReadonlyMap<string, readonly number[]> {
  const made = new Map<string, ReadonlyMap<string, readonly number[]>>();
  return (code) => {
    const known = made.get(code);
    if (known) return known;
    const index = new Map<string, number[]>();
    const country = file.codes.indexOf(code);
    file.countries.forEach((owner, place) => {
      if (owner !== country) return;
      for (const name of namesOf(file, place)) addTo(index, looseKey(name), place);
    });
    made.set(code, index);
    return index;
  };
}
