/** Spellings of one sound in names that were carried over from other scripts. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/['\-\s]/g, ''],
  [/^mac(?=.{3})/, 'mc'],
  [/sch|tch|shch|sh|ch|zh|dzh|dj|j/g, 'c'],
  [/kh|gh|ck|q|x|k|g/g, 'k'],
  [/ph/g, 'f'],
  [/th|dh|d|t/g, 't'],
  [/ts|tz|z|s/g, 's'],
  [/w|v/g, 'v'],
];

/**
 * The consonants of a folded name, one sign for each sound: equal for "Qusayr" and "Qusair", "Gaddafi" and
 * "Qadhafi". Other names share them too, so that it is to be used with `similarity`.
 */
export function skeletonOf(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  if (skeletons.size >= MOST_KEPT) skeletons.clear();
  const skeleton = consonantsOf(word);
  skeletons.set(word, skeleton);
  return skeleton;
}

/** Every word of an article is held against every other. */
const skeletons = new Map<string, string>();
const MOST_KEPT = 5_000;

function consonantsOf(word: string): string {
  let sounds = word;
  for (const [spelling, sound] of SOUNDS) sounds = sounds.replace(spelling, sound);
  const opening = /^[aeiouy]/.test(sounds) ? 'a' : '';
  return opening + sounds.replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
}

const PREFIX_COUNTED = 4;
const PREFIX_WEIGHT = 0.1;

/** Jaro-Winkler: 1 for equal words, 0 where they share no letter. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [own, others] = sharedLetters(a, b);
  const shared = own.length;
  if (shared === 0) return 0;
  const moved = own.filter((letter, i) => letter !== others[i]).length / 2;
  const jaro = (shared / a.length + shared / b.length + (shared - moved) / shared) / 3;
  let prefix = 0;
  while (prefix < PREFIX_COUNTED && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

/** The letters that both have at nearly the same place, in the order of each. */
function sharedLetters(a: string, b: string): [string[], string[]] {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const own: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (taken.has(j) || a[i] !== b[j]) continue;
      taken.add(j);
      own.push(a[i] ?? '');
      break;
    }
  }
  const others = [...taken].sort((x, y) => x - y).map((j) => b[j] ?? '');
  return [own, others];
}

const FEWEST_CONSONANTS = 3;
const LEAST_SIMILAR = 0.8;

/** Says whether two folded words may be two spellings of one foreign name. */
export function isSpellingOf(a: string, b: string): boolean {
  if (a === b) return true;
  const skeleton = skeletonOf(a);
  if (skeleton !== skeletonOf(b) || /\d/.test(a)) return false;
  if (skeleton.length < FEWEST_CONSONANTS) return false;
  return endsAlike(a, b) && similarity(a, b) >= LEAST_SIMILAR;
}

/** "Martin" and "Martina", "Niger" and "Nigeria" are two names: only what is inside varies. */
function endsAlike(a: string, b: string): boolean {
  const endings = [a, b].map((word) => /[aeiouy]h?$/.exec(word)?.[0]?.[0] ?? '');
  const [one = '', other = ''] = endings.map((vowel) => vowel.replace('y', 'i'));
  return one === other;
}
