import type { Gazetteer, Place } from './gazetteer.ts';

/** Where an article plays, as far as is known, and how likely that makes a place. All points are powers of ten. */
export interface Setting {
  add(place: Place, mentions: number): void;
  /** How likely a place is meant in any article. */
  renownOf(place: Place): number;
  /** How likely it is meant in this one. */
  likelihoodOf(place: Place): number;
  /** Codes of the countries most spoken of. */
  mainCountries(count: number): readonly string[];
}

const POINTS_OF_COUNTRY = 3;
const POINTS_OF_REGION = 4.5;
/** A country is named more often than a city of as many people, a region less. */
const RENOWN_OF_KIND = { country: 1.5, region: -1, city: 0 } as const;
const RENOWN_OF_CAPITAL = 1;

export function createSetting(
  gazetteer: Gazetteer,
  countries: ReadonlyMap<string, number>,
): Setting {
  const byCountry = new Map(countries);
  const byRegion = new Map<string, number>();

  function renownOf(place: Place): number {
    const people = Math.log10(Math.max(1000, place.population));
    return people + RENOWN_OF_KIND[place.kind] + (place.isCapital ? RENOWN_OF_CAPITAL : 0);
  }

  function likelihoodOf(place: Place): number {
    const total = sum(byCountry);
    if (total === 0) return renownOf(place);
    const inCountry = Math.sqrt((byCountry.get(place.country) ?? 0) / total);
    const inRegion = Math.sqrt((byRegion.get(regionKey(place)) ?? 0) / total);
    const weight = weightIn(gazetteer.countryOf(place.country), place);
    return renownOf(place) + POINTS_OF_COUNTRY * inCountry * weight + POINTS_OF_REGION * inRegion;
  }

  return {
    add(place, mentions) {
      raise(byCountry, place.country, mentions);
      if (place.region !== null) raise(byRegion, regionKey(place), mentions);
    },
    renownOf,
    likelihoodOf,
    mainCountries: (count) =>
      [...byCountry]
        .sort((a, b) => b[1] - a[1])
        .slice(0, count)
        .map(([code]) => code),
  };
}

/**
 * How much it says that the country is spoken of, 0 to 1: nothing for one of the thousand towns of a large country,
 * much for the second city of a small one.
 */
function weightIn(country: Place | null, place: Place): number {
  if (!country || place.kind === 'country' || country.population === 0) return 1;
  const share = Math.log10(Math.max(1, place.population) / country.population);
  return Math.min(1, Math.max(0, (share + 4) / 2));
}

function regionKey({ country, region }: Place): string {
  return `${country} ${region}`;
}

function raise(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
