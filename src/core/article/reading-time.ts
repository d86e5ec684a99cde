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

/** Whole minutes, at least one. */
export function readingMinutes(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = countWords(text) - unspaced;
  return Math.max(1, Math.round(spaced / WORDS_A_MINUTE + unspaced / CHARACTERS_A_MINUTE));
}
