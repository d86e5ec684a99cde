/** Lists are written as one string each, so that they can be read. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** "ten=10 eleven=11". */
export function valuesOf(pairs: string): Map<string, number> {
  return new Map(pairs.split(' ').map((pair) => [key(pair), Number(value(pair))]));
}

/** "hours: hour hours h | days: day days", a unit and its words. */
export function unitsOf(list: string): Map<string, string> {
  const entries = list.split('|').flatMap((group) => {
    const [unit = '', words = ''] = group.split(':').map((part) => part.trim());
    return words.split(' ').map((word): [string, string] => [word, unit]);
  });
  return new Map(entries);
}

/** "more than, at least", the longest first. */
export function phrasesOf(list: string): readonly (readonly string[])[] {
  return list
    .split(', ')
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);
}

function key(pair: string): string {
  return pair.slice(0, pair.indexOf('='));
}

function value(pair: string): string {
  return pair.slice(pair.indexOf('=') + 1);
}
