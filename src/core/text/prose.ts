/** Shorter paragraphs, in characters, are labels and teasers. */
export const PROSE = 80;

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SAMPLE = 40;

/** Says whether a text begins in Chinese, Japanese or Korean, which say as much in a third of the characters. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text.slice(0, SAMPLE));
}
