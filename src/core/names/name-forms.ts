import { fold } from '../text/fold.ts';
import { withPlainLetters } from '../text/plain-letters.ts';
import type { EntityType } from './entity.ts';

/** One way in which the article writes a name, taken apart for comparing. */
export interface NameForm {
  /** As printed at its first mention. */
  readonly text: string;
  readonly type: EntityType;
  /** Equal for forms that differ in nothing but case, accents, dots, "the" and titles. */
  readonly key: string;
  /** Folded words that count: no titles, no particles, no "of". */
  readonly words: readonly string[];
  /** The words before "of" or "for": what an organization is, "Syrian Observatory". */
  readonly head: readonly string[];
  /** "jr", "sr", "iii": tells a father from his son. */
  readonly generation: string | null;
  /** The letters of an acronym, "UNHCR"; `null` for other names. */
  readonly acronym: string | null;
  /** First letters of the words with capitals. */
  readonly initials: string;
}

const TITLES = new Set(
  'mr mrs ms miss mister dr prof professor sir dame lord lady madame monsieur herr frau president premier chancellor vice deputy prime minister secretary general gen lt lieutenant col colonel maj major capt captain sgt sergeant cpl admiral adm commander marshal officer detective inspector senator sen rep representative congressman congresswoman gov governor mayor judge justice attorney ambassador chief king queen prince princess emperor empress duke duchess earl baron baroness count countess pope bishop archbishop cardinal rev reverend imam ayatollah sheikh sheik sultan emir rabbi father sister brother saint st coach uncle aunt former'.split(
    ' ',
  ),
);
/** Come and go in romanized and Romance surnames: "Bashar al-Assad", "Bashar Assad". */
const PARTICLES = new Set(
  'al el ul ad ash an ibn bin ben bint abu de la le van von der den ter del della da di do dos du zu'.split(
    ' ',
  ),
);
const SMALL_WORDS = new Set(
  'of for the and in on at to a an & de la du des di et und der die das y el e'.split(' '),
);
const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  jnr: 'jr',
  sr: 'sr',
  senior: 'sr',
  snr: 'sr',
  ii: 'ii',
  iii: 'iii',
  iv: 'iv',
};
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,6}$/u;

export function nameFormOf(text: string, type: EntityType): NameForm {
  const all = foldedWords(text);
  const named = withoutTitles(all, type);
  const generation = type === 'person' ? (GENERATIONS[named.at(-1) ?? ''] ?? null) : null;
  const own = generation && named.length > 1 ? named.slice(0, -1) : named;
  const words = contentWords(own, type);
  const head = own.findIndex((word) => /^(?:of|for|on|at|to|between|against)$/.test(word));
  const bare = text.replace(/[.&]|['’]s$/gu, '').trim();
  const letters = generation ? bare.replace(/,?\s\S+$/, '') : bare;
  return {
    text,
    type,
    key: named.join(' ').replace(/^the (?=.)/, ''),
    words,
    head: head > 0 ? contentWords(own.slice(0, head), type) : words,
    generation: own.length < named.length ? generation : null,
    acronym: ACRONYM.test(letters) ? letters.toLowerCase() : null,
    initials: initialsOf(generation ? letters : text),
  };
}

/** Lower case without accents, dots, quotation marks, possessive; a hyphen stays inside its word. */
function foldedWords(text: string): string[] {
  return withPlainLetters(fold(text))
    .replace(/'s?$/, '')
    .replace(/(?<=^|[\s.])([a-z])\.\s?(?=[a-z]\.)/g, '$1')
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{M}\p{N}'&:\s-]/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^['-]+|['-]+$/g, ''))
    .filter((word) => word !== '');
}

function withoutTitles(words: readonly string[], type: EntityType): readonly string[] {
  if (type !== 'person') return words;
  const first = words.findIndex((word) => !TITLES.has(word) && word !== 'of' && word !== 'the');
  return first > 0 ? words.slice(first) : words;
}

function contentWords(words: readonly string[], type: EntityType): readonly string[] {
  const plain = words.map((word) => word.replace(/:/g, '')).filter((word) => word !== '');
  if (type !== 'person')
    return orAll(
      plain.filter((word) => !SMALL_WORDS.has(word)),
      plain,
    );
  const bare = plain.map((word) => word.replace(/^(?:al|el|ul|ad|ash|as|az|an)-(?=.{2})/, ''));
  return orAll(
    bare.filter((word) => !PARTICLES.has(word)),
    bare,
  );
}

function orAll(some: readonly string[], all: readonly string[]): readonly string[] {
  return some.length > 0 ? some : all;
}

function initialsOf(text: string): string {
  const words = text.split(/[\s\-–/]+/).filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return words
    .map((word) => {
      const bare = word.replace(/[^\p{L}]/gu, '');
      // "RFK", "W.E.B.": letters already.
      return ACRONYM.test(bare) ? bare : (bare[0] ?? '');
    })
    .join('')
    .toLowerCase();
}
