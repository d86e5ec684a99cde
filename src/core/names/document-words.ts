import { Case, type TokenForm } from './token-form.ts';

/** How often an article writes a word with a capital where none is needed, and in lower case. */
export interface WordCount {
  capital: number;
  lower: number;
}

/** By the word's hash. A name keeps its capital, an ordinary word loses it somewhere in the article. */
export type DocumentWords = ReadonlyMap<number, WordCount>;

export function countWords(sentences: readonly (readonly TokenForm[])[]): DocumentWords {
  const counts = new Map<number, WordCount>();
  for (const sentence of sentences) {
    if (isInCapitals(sentence)) continue;
    sentence.forEach((form, i) => {
      if (form.case === Case.Mark || form.case === Case.Digits) return;
      const count = counts.get(form.hash) ?? { capital: 0, lower: 0 };
      counts.set(form.hash, count);
      if (form.case === Case.Lower) count.lower += 1;
      else if (!opensAnew(sentence, i)) count.capital += 1;
    });
  }
  return counts;
}

function opensAnew(sentence: readonly TokenForm[], i: number): boolean {
  const before = sentence[i - 1]?.text;
  return before === undefined || before === '"' || before === ':';
}

const MOST = 0.6;
const FEWEST_WORDS = 4;

/** A headline in capitals, or with a capital on each word, tells nothing by them. */
export function isInCapitals(sentence: readonly TokenForm[]): boolean {
  let [words, capitals] = [0, 0];
  for (const { case: written } of sentence) {
    if (written > Case.Mixed) continue;
    words += 1;
    if (written === Case.Capitals) capitals += 1;
  }
  return words >= FEWEST_WORDS && capitals / words > MOST;
}
