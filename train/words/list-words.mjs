// The lists of names that a word stands on.

/**
 * @param places every well-known place as `{ name, isCountry }`
 * @param codes of countries, ISO 3166
 * @returns a map from words in lower case to bits of the product's `List`
 */
export function listWords(
  { places, codes, mensNames, womensNames, groups, words },
  { List, countryOfDemonym },
) {
  const known = new Map();
  const add = (word, list) => known.set(word, (known.get(word) ?? 0) | list);
  const addName = (name, list) => {
    const parts = name.toLowerCase().split(/[\s-]+/);
    for (const part of parts.flatMap(withPlain)) {
      add(part, parts.length === 1 ? list : List.PartOfPlace);
    }
  };
  for (const { name, isCountry } of places) addName(name, isCountry ? List.Country : List.Place);
  for (const name of countryNames(codes)) addName(name, List.Country);
  for (const name of namesIn(mensNames)) add(name, List.GivenName | List.MansName);
  for (const name of namesIn(womensNames)) add(name, List.GivenName | List.WomansName);
  for (const group of groups.flatMap(withPlural)) add(group, List.Group);
  for (const word of words) if (countryOfDemonym(word)) add(word, List.Demonym);
  return known;
}

function namesIn(lines) {
  return lines.map((line) => line.trim().toLowerCase()).filter((name) => name.length > 1);
}

/** "États" is printed as "Etats" too. */
function withPlain(word) {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === word ? [word] : [word, plain];
}

/** Languages whose articles Lede finds names in, beside English. */
const LANGUAGES = ['de', 'es', 'fr', 'it', 'nl', 'pt'];

function countryNames(codes) {
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes.map((code) => names.of(code)).filter(Boolean);
  });
}

function withPlural(name) {
  const word = name.toLowerCase().replace('’', "'");
  const plural = word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
  return [word, plural, `${word}s`];
}

/** Countries, and regions and cities of 100,000 and more, in every usual spelling. */
export function wellKnownPlaces({ names, classes, countryCount }, { lineOf, isLarge }) {
  return [...classes].flatMap((size, place) => {
    const isCountry = place < countryCount;
    if (!isCountry && !isLarge(size)) return [];
    return lineOf(names, place)
      .split(';')
      .filter(Boolean)
      .map((name) => ({ name, isCountry }));
  });
}
