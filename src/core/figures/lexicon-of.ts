import type { Lexicon } from './lexicon.ts';
import { ENGLISH } from './lexicon-english.ts';
import { FRENCH } from './lexicon-french.ts';
import { GERMAN } from './lexicon-german.ts';
import { OTHER } from './lexicon-other.ts';
import { SPANISH } from './lexicon-spanish.ts';

const LEXICONS: readonly Lexicon[] = [ENGLISH, GERMAN, FRENCH, SPANISH];

/** By the language's BCP 47 tag; a text of no known language is read as English. */
export function lexiconOf(language: string | null): Lexicon {
  if (language === null) return ENGLISH;
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return LEXICONS.find((lexicon) => lexicon.language === primary) ?? OTHER;
}
