import { fold, foldToLetters } from '../text/fold.ts';
import { collapseSpace } from '../text/whitespace.ts';

const LEAD =
  /^(?:(?:(?:story|text|words|written|report(?:ed|ing)?|posted|published|article)\s+)?by|von|par|por|di|da|door|av|af|autore?|autor(?:in)?|author|text|escrito por|скачать|автор|текст|بقلم|كتب|מאת)[\s:：]+/iu;
const ADDRESS = /https?:\S+|\S+@\S+|(?<=^|\s)@\w+/g;
const BETWEEN = /\s*(?:[,;|/·•]|\s(?:and|und|et|y|e|en|og|och|&|и|و)\s)\s*/iu;
const LONGEST_NAME = 60;
const NO_NAMES = new Set(
  'admin|administrator|editor|editorial|staff|staff writer|staff reporter|redaktion|redacción|rédaction|redazione|unknown|n/a|guest|anonymous|null|undefined'.split(
    '|',
  ),
);
/** A byline element's text goes on with the date, the place or "min read"; a name has no digits. */
const AFTER_NAME =
  /\s*(?:\d|\b(?:updated|published|posted|last modified|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b).*$/iu;

/** "Jane Q. Reporter" needs none of the patterns above, which take long to compile. */
const PLAIN_NAME =
  /^(?!By |Von |Par |Por |Di |Da |Door |Av |Af |Author |Text |Autor)(?:[A-Z][a-z]+|[A-Z]\.)(?: [A-Z][a-z]+| [A-Z]\.){1,3}$/;

/** The people of a byline, one each, without "By", addresses, dates and the names of sites. */
export function parseBylines(
  raw: readonly string[],
  siteNames: readonly (string | null)[],
): string[] {
  const sites = new Set(siteNames.flatMap((name) => (name ? [foldToLetters(name)] : [])));
  const names = raw.flatMap(splitNames).filter((name) => isName(name, sites));
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = fold(name);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The people of the first source that names any; later sources are not even asked. */
export function chooseBylines(
  sources: Iterable<readonly string[]>,
  siteNames: readonly (string | null)[],
): string[] {
  for (const source of sources) {
    const names = parseBylines(source, siteNames);
    if (names.length > 0) return names;
  }
  return [];
}

function splitNames(raw: string): string[] {
  if (PLAIN_NAME.test(raw)) return [raw];
  const text = collapseSpace(raw.replace(ADDRESS, ' ')).replace(LEAD, '').replace(AFTER_NAME, '');
  return text.split(BETWEEN).map((name) => name.replace(LEAD, '').replace(/[\s.,:–-]+$/, ''));
}

function isName(name: string, sites: ReadonlySet<string>): boolean {
  const letters = foldToLetters(name);
  if (letters.length < 2 || name.length > LONGEST_NAME || NO_NAMES.has(name.toLowerCase()))
    return false;
  return ![...sites].some(
    (site) => site === letters || (site.length > 5 && letters === `${site}com`),
  );
}
