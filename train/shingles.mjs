// Texts compared by runs of four words, as in Scrapinghub's article extraction benchmark
// (https://github.com/scrapinghub/article-extraction-benchmark).

const RUN = 4;

export function wordsOf(text) {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** How often each run of four words occurs; a shorter text is one run. */
export function shinglesOf(words) {
  const counts = new Map();
  for (let i = 0; i < Math.max(1, words.length - RUN + 1); i++) {
    const run = words.slice(i, i + RUN).join(' ');
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** Precision and recall of a text against the true one; 0 for an empty text. */
export function compareTexts(truth, text) {
  const [wanted, got] = [shinglesOf(wordsOf(truth)), shinglesOf(wordsOf(text))];
  let shared = 0;
  for (const [run, count] of wanted) shared += Math.min(count, got.get(run) ?? 0);
  const sum = (counts) => [...counts.values()].reduce((total, count) => total + count, 0);
  return { precision: shared / (sum(got) || 1), recall: shared / (sum(wanted) || 1) };
}
