import { countryOfDemonym, isGroupWord } from './demonyms.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { WordLists } from './token-form.ts';

/** A bit for each list. The model learned them by these numbers. */
const List = {
  Country: 1,
  /** Regions, and cities of 100,000 and more: of the smaller ones, too many are called as people are. */
  Place: 2,
  /** In a name of several words: "New", "York". */
  PartOfPlace: 4,
  GivenName: 8,
  Demonym: 16,
  Group: 32,
} as const;

/** The lists of names that a word in lower case may stand on. */
export function createWordLists(gazetteer: Gazetteer, givenNames: readonly string[]): WordLists {
  const known = new Map<string, number>();
  const add = (word: string, list: number) => known.set(word, (known.get(word) ?? 0) | list);
  for (const { name, kind } of gazetteer.wellKnownNames()) {
    const words = name.toLowerCase().split(/[\s-]+/);
    const list = kind === 'country' ? List.Country : List.Place;
    for (const word of words) add(word, words.length === 1 ? list : List.PartOfPlace);
  }
  for (const name of givenNames) add(name, List.GivenName);
  return (lower) =>
    (known.get(lower) ?? 0) |
    (countryOfDemonym(lower) ? List.Demonym : 0) |
    (isGroupWord(lower) ? List.Group : 0);
}
