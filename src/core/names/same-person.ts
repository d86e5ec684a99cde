import { Likeness } from './likeness.ts';
import type { NameForm } from './name-forms.ts';
import { isSpellingOf } from './name-skeleton.ts';

/** Short forms that are no beginning of the long one. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  'bill=william will=william billy=william bob=robert bobby=robert rob=robert dick=richard rick=richard mike=michael mick=michael jim=james jimmy=james jack=john johnny=john tom=thomas tony=anthony ted=edward ed=edward teddy=edward ned=edward andy=andrew drew=andrew dave=david steve=stephen stephen=steven joe=joseph chuck=charles charlie=charles harry=henry hank=henry kate=katherine kathy=katherine liz=elizabeth beth=elizabeth betty=elizabeth peggy=margaret meg=margaret maggie=margaret jenny=jennifer becky=rebecca sandy=alexander sasha=alexander larry=lawrence jerry=gerald nick=nicholas gus=augustus pat=patrick pete=peter bernie=bernard debbie=deborah cathy=catherine'
    .split(' ')
    .map((pair) => {
      const [short = '', long = ''] = pair.split('=');
      return [short, long] as const;
    }),
);

const SHORTEST_BEGINNING = 3;

/** How well two forms of people's names go together; `None` also where they tell two people apart. */
export function likenessOfPeople(a: NameForm, b: NameForm): Likeness {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 0) return Likeness.None;
  if (short.words.length === 1) return likenessOfOne(short, long);
  return isSameFullName(short, long) ? Likeness.Full : Likeness.None;
}

function likenessOfOne(short: NameForm, long: NameForm): Likeness {
  const word = short.words[0] ?? '';
  const last = long.words.at(-1) ?? '';
  if (short.generation && short.generation !== long.generation) return Likeness.None;
  if (word === last) return Likeness.Surname;
  if (isInitialsOf(short.acronym, long)) return Likeness.Acronym;
  return (
    likenessToGivenNames(word, long) ||
    (isSpellingOf(word, last) ? Likeness.Spelling : partOf(word, long))
  );
}

function likenessToGivenNames(word: string, long: NameForm): Likeness {
  if (long.words.length < 2 || word !== long.words[0]) return Likeness.None;
  return isFamilyNameFirst(long) ? Likeness.Surname : Likeness.GivenName;
}

function partOf(word: string, { words }: NameForm): Likeness {
  const parts = [...words.slice(1), ...(words.at(-1)?.split('-') ?? [])];
  return parts.includes(word) ? Likeness.Part : Likeness.None;
}

/** Two letters are rather a given name, "J.C." */
const FEWEST_LETTERS = 3;

function isInitialsOf(acronym: string | null, long: NameForm): boolean {
  return acronym !== null && acronym.length >= FEWEST_LETTERS && acronym === long.initials;
}

/** "Ban Ki-moon": a hyphen in the last of two names, small after it, marks East Asian given names. */
function isFamilyNameFirst(name: NameForm): boolean {
  return /\s\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name.text);
}

function isSameFullName(short: NameForm, long: NameForm): boolean {
  if (short.generation !== long.generation && !areInitials(short) && !areInitials(long))
    return false;
  const [s, l] = [short.words, long.words];
  const [family, otherFamily] = [s.at(-1) ?? '', l.at(-1) ?? ''];
  if (isSpellingOf(family, otherFamily)) return doGivenNamesAgree(s.slice(0, -1), l.slice(0, -1));
  // "Mohammed bin Salman" and "Mohammed bin Salman Al Saud"; "Abe Shinzo" and "Shinzo Abe".
  if (s.every((word, i) => word === l[i])) return true;
  return s.length === l.length && [...s].sort().join(' ') === [...l].sort().join(' ');
}

/** "RFK Jr.": letters in place of the given names. */
function areInitials(name: NameForm): boolean {
  return name.words.length === 1 && name.acronym !== null;
}

/** None of them may contradict; where both have several, the first has to be the same. */
function doGivenNamesAgree(some: readonly string[], more: readonly string[]): boolean {
  const [first = '', ...rest] = some;
  const at = more.findIndex((name) => isSameGivenName(first, name));
  if (at < 0) return false;
  let from = at + 1;
  return rest.every((name) => {
    const next = more.findIndex((other, i) => i >= from && isSameGivenName(name, other));
    // A middle name that the other form leaves out contradicts nothing, one in its place does.
    if (next < 0) return more.length - 1 < from;
    from = next + 1;
    return true;
  });
}

function isSameGivenName(a: string, b: string): boolean {
  if (a === b || isSpellingOf(a, b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  if (/^[a-z]{2}$/.test(short) && short[0] === long[0] && !/[aeiouy]/.test(short)) return true;
  if (short.length >= SHORTEST_BEGINNING && long.startsWith(short)) return !isFeminine(short, long);
  return (SHORT_NAMES.get(short) ?? short) === (SHORT_NAMES.get(long) ?? long);
}

/** "Martin" and "Martina" are brother and sister rather than one. */
function isFeminine(short: string, long: string): boolean {
  return /^(?:a|e|ia|ine|ina|ette|elle)$/.test(long.slice(short.length));
}
