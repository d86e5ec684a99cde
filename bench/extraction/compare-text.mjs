// How much of the true text was found, and how much else: runs of four words, as in the article extraction
// benchmark of Scrapinghub (github.com/scrapinghub/article-extraction-benchmark).

const RUN_LENGTH = 4;
const WORD = /[\p{L}\p{N}_]+/gu;

/**
 * Shares of one page; `null` where the truth has no words.
 * @returns {{ precision: number, recall: number } | null}
 */
export function compareText(truth, found) {
  const expected = countRuns(truth);
  const given = countRuns(found);
  if (expected.total === 0) return null;
  let shared = 0;
  for (const [run, count] of expected.counts) shared += Math.min(count, given.counts.get(run) ?? 0);
  return {
    precision: given.total > 0 ? shared / given.total : 0,
    recall: shared / expected.total,
  };
}

export function wordsOf(text) {
  return text.match(WORD) ?? [];
}

/** A text of fewer words is one run. */
export function countRuns(text) {
  const words = wordsOf(text);
  const total = words.length === 0 ? 0 : Math.max(1, words.length - RUN_LENGTH + 1);
  const counts = new Map();
  for (let i = 0; i < total; i++) {
    const run = words.slice(i, i + RUN_LENGTH).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return { counts, total };
}

export function f1Of({ precision, recall }) {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** Every page counts the same, however long; F1 is that of the two means. */
export function meanText(comparisons) {
  const precision = meanOf(comparisons.map((each) => each.precision));
  const recall = meanOf(comparisons.map((each) => each.recall));
  return { f1: f1Of({ precision, recall }), precision, recall };
}

export function meanOf(numbers) {
  return numbers.length > 0 ? numbers.reduce((sum, each) => sum + each, 0) / numbers.length : 0;
}
