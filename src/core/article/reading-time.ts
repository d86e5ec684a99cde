import { unicodePattern } from '../text/unicode-pattern.ts';

const WORDS_A_MINUTE = 230;
/** Japanese and Chinese are counted in characters: about 500 a minute (Brysbaert 2019 gives 1.5–2 a word). */
const CHARACTERS_A_MINUTE = 500;

const unspacedLetter = unicodePattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`,
  'g',
);
const spacedWord = unicodePattern(String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*`, 'g');

/** Words between spaces; each character of a script without spaces counts as a word. */
export function countWords(text: string): number {
  const unspaced = text.match(unspacedLetter())?.length ?? 0;
  const spaced = text.replace(unspacedLetter(), ' ').match(spacedWord())?.length;
  return unspaced + (spaced ?? 0);
}

/** No language that puts spaces between its words has them longer than this on average. */
const LONGEST_MEAN_WORD = 15;

/** Enough of a text, in characters, to tell how long its words are. */
const SAMPLE = 4000;

/**
 * Whole minutes, at least one; a reader of more words a minute reads other scripts as much faster. Estimated by the spaces of the text's beginning, for it is asked before the
 * article is on the screen: the exact count of `countWords` costs as much as to lay out a page.
 */
export function readingMinutes(text: string, wordsPerMinute = WORDS_A_MINUTE): number {
  const sample = text.slice(0, SAMPLE);
  const perWord = sample.length / sample.split(' ').length;
  const isSpaced = perWord <= LONGEST_MEAN_WORD;
  const perMinute = isSpaced ? perWord * WORDS_A_MINUTE : CHARACTERS_A_MINUTE;
  const minutes = (text.length / perMinute) * (WORDS_A_MINUTE / wordsPerMinute);
  return Math.max(1, Math.round(minutes));
}
