// Which blocks of a page stand in its true text.
import { countRuns, wordsOf } from '../../bench/extraction/compare-text.mjs';

/**
 * For each block its words, and the share of its runs of four words that the true text holds. A shorter
 * block is there if its words follow each other somewhere.
 * @param {readonly string[]} texts
 * @param {string} truth
 */
export function labelBlocks(texts, truth) {
  const { counts: runs } = countRuns(truth);
  const line = ` ${wordsOf(truth).join(' ')} `;
  return texts.map((text) => {
    const words = wordsOf(text);
    if (words.length === 0) return { words: 0, inTruth: 0 };
    if (words.length < 4) {
      return { words: words.length, inTruth: Number(line.includes(` ${words.join(' ')} `)) };
    }
    const own = [...countRuns(text).counts.keys()];
    const found = own.filter((run) => runs.has(run)).length;
    return { words: words.length, inTruth: found / own.length };
  });
}
