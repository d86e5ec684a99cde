import { once } from '../once.ts';
import { countryNames } from './country-names.ts';
import type { EntityType } from './entity.ts';
import { knownMeaning, stateOf } from './known-acronyms.ts';
import { Likeness } from './likeness.ts';
import type { NameForm } from './name-forms.ts';
import { isSpellingOf } from './name-skeleton.ts';
import { peopleKey } from './people-key.ts';

/** Say what kind of thing an organization is, and stand at the end of its full name. */
const COMPANY_WORDS = new Set(
  'inc incorporated corp corporation ltd limited llc llp plc gmbh ag sa spa nv bv ab as co company companies group holding holdings partners'.split(
    ' ',
  ),
);
const KIND_WORDS = new Set(
  'university college school institute academy party club fc afc cf sc bank motors motor airlines airways air industries technologies technology systems pharmaceuticals pharma entertainment studios pictures records media publishing capital global worldwide labs laboratories ventures insurance brands stores financial foods association agency regional middle high elementary organization organisation movement militia police newspaper magazine automotive international'.split(
    ' ',
  ),
);
/** May be left out of a place's name: "Gaza Strip", "Thitu Island". "City" and "Province" may not. */
const LAND_WORDS = new Set(
  'strip island islands isles isle archipelago ocean desert peninsula river mountains republic federal islamic people kingdom'.split(
    ' ',
  ),
);
/** Stand alone for the place that the article named in full: "the Strip", "the Garden". */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  'strip island islands gulf strait canal peninsula garden tower hall center centre palace mall bridge airport park stadium arena hotel square harbor harbour cathedral temple museum library capitol lake river valley springs'.split(
    ' ',
  ),
);

/** How well two forms of a name that is no person's go together. */
export function likenessOfThings(a: NameForm, b: NameForm): Likeness {
  if (meaningOf(a) === meaningOf(b)) return Likeness.Full;
  if (a.type === 'group') return Likeness.None;
  if (haveOtherNumbers(a, b)) return Likeness.None;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 0) return Likeness.None;
  if (isAcronymOf(short, long)) return Likeness.Acronym;
  const likeness = byType[a.type]?.(short, long) ?? Likeness.None;
  return likeness === Likeness.None && isOtherSpelling(short, long) ? Likeness.Spelling : likeness;
}

type Comparison = (short: NameForm, long: NameForm) => Likeness;

const byType: Partial<Record<EntityType, Comparison>> = {
  organization: likenessOfOrganizations,
  place: likenessOfPlaces,
  event: likenessOfTitles,
  product: likenessOfTitles,
  work: likenessOfTitles,
};

export function meaningOf({ key, text, type }: NameForm): string {
  if (type === 'group') return peopleKey(key);
  // "La." is Louisiana, "LA" is Los Angeles.
  if (type === 'place' && (key !== 'la' || /\p{Ll}/u.test(text))) {
    const state = stateOf(key);
    if (state) return state;
  }
  return knownMeaning(key) ?? (type === 'organization' ? plainOffice(key) : key);
}

/** "US State Department" and "Department of State" are one office, whatever the country in front. */
function plainOffice(key: string): string {
  const own = key.replace(/^us (?=\S)/, '');
  const office = own.replace(/^(.+) (department|ministry)$/, '$2 of $1');
  return knownMeaning(office) ?? knownMeaning(own) ?? office;
}

const countries = once(() => countryNames('en'));

export function isCountry(form: NameForm): boolean {
  return countries().has(form.key) || countries().has(meaningOf(form));
}

function isAcronymOf({ acronym }: NameForm, long: NameForm): boolean {
  if (!acronym || long.words.length < 2 || acronym.length < 2) return false;
  return acronym === long.initials || acronym === long.words.map((word) => word[0]).join('');
}

function likenessOfOrganizations(short: NameForm, long: NameForm): Likeness {
  const kernel = withoutEnd(long.words, (word) => COMPANY_WORDS.has(word) || KIND_WORDS.has(word));
  const own = withoutEnd(short.words, isCompanyWord);
  if (isEqual(own, kernel) || isEqual(own, withoutEnd(long.words, isCompanyWord))) {
    return Likeness.Kernel;
  }
  if (short.words.length === long.words.length) return Likeness.None;
  if (isTownOfTeam(short, long)) return Likeness.Ending;
  if (endsWith(long.head, short.words) && !CHAMBERS.has(short.key)) return Likeness.Ending;
  const isSeat = SEATS.has(long.head.at(-1) ?? '') && endsWith(long.words, short.words);
  const isInKernel = kernel.length < long.words.length && endsWith(kernel, own);
  return isSeat || (isInKernel && long.head === long.words) ? Likeness.Part : Likeness.None;
}

/** Bare, they mean their own country's and are not the end of another's name: "House", "White House". */
const CHAMBERS = new Set('house senate congress parliament court government'.split(' '));
/** What stands behind their "of" may stand for the whole: "Oklahoma", "Energy", "the Lords". */
const SEATS = new Set('university college department ministry house'.split(' '));

const isCompanyWord = (word: string) => COMPANY_WORDS.has(word);

/** "Pittsburgh" for the "Pittsburgh Steelers". */
function isTownOfTeam(short: NameForm, long: NameForm): boolean {
  const rest = long.words.slice(short.words.length);
  if (rest.length !== 1 || !startsWith(long.words, short.words)) return false;
  return /[^s]s$/.test(rest[0] ?? '') || rest[0] === 'united' || rest[0] === 'city';
}

function likenessOfPlaces(short: NameForm, long: NameForm): Likeness {
  if (isEqual(short.words, withoutLand(long.words))) return Likeness.Kernel;
  if (!endsWith(long.words, short.words) || short.words.length === long.words.length) {
    return Likeness.None;
  }
  const isHead = short.words.length === 1 && PLACE_HEADS.has(short.words[0] ?? '');
  return isHead ? Likeness.Ending : Likeness.None;
}

function withoutLand(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !LAND_WORDS.has(word));
  const bare = withoutEnd(start > 0 ? words.slice(start) : words, (word) => LAND_WORDS.has(word));
  // "Mediterranean" is the sea; Java is an island beside the Java Sea.
  const isSea = bare.at(-1) === 'sea' && /(?:an|ic)$/.test(bare.at(-2) ?? '');
  return isSea ? bare.slice(0, -1) : bare;
}

/** Shorter ones tell models apart: "Pro", "X". */
const SHORTEST_ENDING = 4;

function likenessOfTitles(short: NameForm, long: NameForm): Likeness {
  if (short.words.length === long.words.length) return Likeness.None;
  const isTelling = short.words.length > 1 || short.key.length >= SHORTEST_ENDING;
  if (isTelling && endsWith(long.head, short.words)) return Likeness.Ending;
  const isBeforeColon = long.key.startsWith(`${short.key}:`);
  return isBeforeColon && long.type === 'event' ? Likeness.Kernel : Likeness.None;
}

function isOtherSpelling(a: NameForm, b: NameForm): boolean {
  if (a.words.length !== b.words.length || a.acronym || b.acronym) return false;
  if (a.type === 'product' || a.type === 'work') return false;
  if (!a.words.every((word, i) => isSpellingOf(word, b.words[i] ?? ''))) return false;
  return !(isCountry(a) && isCountry(b));
}

/** "World Cup 2018" and "World Cup 2022". */
export function haveOtherNumbers(a: NameForm, b: NameForm): boolean {
  const [own, others] = [a, b].map((form) => form.words.filter((word) => /\d/.test(word)));
  if (!own || !others || own.length === 0 || others.length === 0) return false;
  return !own.some((word) => others.includes(word));
}

function withoutEnd(
  words: readonly string[],
  isLeftOut: (word: string) => boolean,
): readonly string[] {
  const last = words.findLastIndex((word) => !isLeftOut(word));
  return last < 0 ? words : words.slice(0, last + 1);
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && startsWith(a, b);
}

function startsWith(words: readonly string[], first: readonly string[]): boolean {
  return first.length <= words.length && first.every((word, i) => word === words[i]);
}

function endsWith(words: readonly string[], last: readonly string[]): boolean {
  const skipped = words.length - last.length;
  return skipped >= 0 && last.every((word, i) => word === words[skipped + i]);
}
