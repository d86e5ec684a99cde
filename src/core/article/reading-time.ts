const WORDS_A_MINUTE = 230;
/** Japanese and Chinese are counted in characters: about 500 a minute (Brysbaert 2019 gives 1.5–2 a word). */
const CHARACTERS_A_MINUTE = 500;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words between spaces; each character of a script without spaces counts as a word. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length;
  return unspaced + (spaced ?? 0);
}

/** No language that puts spaces between its words has them longer than this on average. */
const LONGEST_MEAN_WORD = 15;

/**
 * Whole minutes, at least one. Counted by spaces, for it is asked before the article is on the screen:
 * the exact count of `countWords` costs as much as to lay out a page.
 */
export function readingMinutes(text: string): number {
  const words = countSpaces(text) + 1;
  const isSpaced = text.length / words <= LONGEST_MEAN_WORD;
  const minutes = isSpaced ? words / WORDS_A_MINUTE : text.length / CHARACTERS_A_MINUTE;
  return Math.max(1, Math.round(minutes));
}

function countSpaces(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}
