import type { Gazetteer, Place } from './gazetteer.ts';
import { createSetting, type Setting } from './place-setting.ts';
import { PLACE_HEADS } from './same-thing.ts';

/** A place as an article names it. */
export interface NamedPlace {
  readonly id: string;
  /** Every form that the text uses, the fullest first. */
  readonly names: readonly string[];
  readonly mentionCount: number;
}

export interface Location {
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

export interface LocatedPlace {
  /** `null` where the gazetteer has none of the name, or several that the article does not tell apart. */
  readonly location: Location | null;
  /** The likeliest first; where there is a location, only that place. */
  readonly candidates: readonly Place[];
}

export interface PlacesOfArticle {
  readonly places: readonly NamedPlace[];
  readonly text: string;
  /** How often the text speaks of a country by a demonym, by ISO 3166 code. */
  readonly countries: ReadonlyMap<string, number>;
}

/** What makes a candidate ten times as likely counts one; a place must lead the next by as much. */
const SURE_LEAD = 1;
/** What the rest is judged by must be surer still. */
const LEAD_OF_SETTING = 1.5;
const MOST_CANDIDATES = 8;
/** Names are looked for in other transcriptions in so many countries. */
const LOOSE_COUNTRIES = 3;

/** Says of each place which of the world's it is, where the article tells. */
export function locatePlaces(
  article: PlacesOfArticle,
  gazetteer: Gazetteer,
): ReadonlyMap<string, LocatedPlace> {
  const setting = createSetting(gazetteer, article.countries);
  const named = article.places.map((place) => {
    const candidates = candidatesOf(place, gazetteer);
    return { place, candidates, known: leaderOf(candidates, setting.renownOf, LEAD_OF_SETTING) };
  });
  // What is known in any article tells where this one plays, and so what the others mean.
  for (const { place, known } of named) if (known) setting.add(known, place.mentionCount);
  const surroundings = { article, gazetteer, setting };
  return new Map(
    named.map(({ place, candidates, known }) => {
      // A place is no evidence for itself.
      if (known) setting.add(known, -place.mentionCount);
      const located = decide(place, candidates, surroundings);
      if (known) setting.add(known, place.mentionCount);
      return [place.id, located];
    }),
  );
}

interface Surroundings {
  readonly article: PlacesOfArticle;
  readonly gazetteer: Gazetteer;
  readonly setting: Setting;
}

function decide(
  place: NamedPlace,
  known: readonly Place[],
  { article, gazetteer, setting }: Surroundings,
): LocatedPlace {
  const all = known.length > 0 ? known : transcribed(place, gazetteer, setting);
  const beside = all.length > 1 ? withRegionBeside(place, all, article.text, gazetteer) : [];
  const candidates = beside.length > 0 ? beside : all;
  const leader = leaderOf(candidates, setting.likelihoodOf, SURE_LEAD);
  if (leader) return { location: locationOf(leader), candidates: [leader] };
  const ranked = [...candidates].sort((a, b) => setting.likelihoodOf(b) - setting.likelihoodOf(a));
  return { location: null, candidates: ranked.slice(0, MOST_CANDIDATES) };
}

function locationOf({ latitude, longitude, country }: Place): Location {
  return { latitude, longitude, country };
}

/** The candidate that leads all others by enough. */
function leaderOf(
  candidates: readonly Place[],
  pointsOf: (place: Place) => number,
  lead: number,
): Place | null {
  const ranked = candidates
    .map((place) => ({ place, points: pointsOf(place) }))
    .sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  if (!first) return null;
  return !second || first.points - second.points >= lead ? first.place : null;
}

/** Wider than a country: no spot on the map, though a town somewhere may be called so. */
const WIDER_THAN_COUNTRY =
  /^(?:the )?(?:(?:north|south|east|west|central|latin|southeast|sub-saharan|northern|southern|eastern|western) )?(?:africa|asia|europe|america|oceania|americas|caribbean|middle east|balkans|mediterranean|arctic|atlantic|pacific|west|east|north|south)$/i;

function candidatesOf({ names }: NamedPlace, gazetteer: Gazetteer): readonly Place[] {
  if (isWiderThanCountry(names, gazetteer) || isKindOnly(names)) return [];
  for (const name of names) {
    const places = gazetteer.lookUp(name);
    if (places.length > 0) return onePerSpot(places);
  }
  // "Paris, Texas" taken for one name.
  for (const name of names) {
    const [head = '', ...rest] = name.split(/,\s*/);
    const places = rest.length > 0 ? gazetteer.lookUp(head) : [];
    const inside = places.filter((place) => liesIn(place, gazetteer.lookUp(rest.join(', '))));
    if (inside.length > 0) return onePerSpot(inside);
  }
  return [];
}

/** "The Gulf" is one of many, whatever province has the name. */
function isKindOnly(names: readonly string[]): boolean {
  return names.every((name) => PLACE_HEADS.has(name.replace(/^the /i, '').toLowerCase()));
}

function isWiderThanCountry(names: readonly string[], gazetteer: Gazetteer): boolean {
  // South Africa and America are countries.
  return names.every(
    (name) => WIDER_THAN_COUNTRY.test(name) && gazetteer.lookUp(name)[0]?.kind !== 'country',
  );
}

function transcribed(
  { names }: NamedPlace,
  gazetteer: Gazetteer,
  setting: Setting,
): readonly Place[] {
  if (isWiderThanCountry(names, gazetteer) || isKindOnly(names)) return [];
  for (const country of setting.mainCountries(LOOSE_COUNTRIES)) {
    for (const name of names) {
      const places = gazetteer.lookUpInCountry(name, country);
      if (places.length > 0) return onePerSpot(places);
    }
  }
  return [];
}

/** A country, its capital and its district of one name are one spot on the map: Singapore, and Homs. */
function onePerSpot(places: readonly Place[]): readonly Place[] {
  return places.filter((place) => {
    const same = places.filter((other) => other !== place && other.country === place.country);
    if (same.some(({ kind }) => kind === 'country')) return false;
    const isOwnSeat = (other: Place) => other.kind === 'city' && other.region === place.name;
    return place.kind !== 'region' || !same.some(isOwnSeat);
  });
}

/** "Paris, Texas", "Paris in Texas", "Paris (Tex.)": those that lie where the text says. */
function withRegionBeside(
  { names }: NamedPlace,
  candidates: readonly Place[],
  text: string,
  gazetteer: Gazetteer,
): readonly Place[] {
  const wider = names
    .flatMap((name) => wordsBeside(text, name))
    .flatMap((words) => gazetteer.lookUp(words).filter(({ kind }) => kind !== 'city'));
  return candidates.filter((place) => place.kind === 'city' && liesIn(place, wider));
}

function liesIn(place: Place, wider: readonly Place[]): boolean {
  return wider.some(
    (area) =>
      area.country === place.country &&
      area !== place &&
      (area.kind === 'country' || (area.kind === 'region' && area.name === place.region)),
  );
}

const BESIDE = /^(?:,| in|, in| \() ?(?:the )?/;
const NAME_WORDS = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}/u;

/** The capital words right after a name, and each shorter run of them. */
function wordsBeside(text: string, name: string): readonly string[] {
  const found: string[] = [];
  if (name === '') return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const after = text.slice(at + name.length, at + name.length + 60);
    const link = BESIDE.exec(after);
    const words = link ? NAME_WORDS.exec(after.slice(link[0].length))?.[0].split(' ') : undefined;
    words?.forEach((_, i) => {
      found.push(words.slice(0, i + 1).join(' '));
    });
  }
  return found;
}
