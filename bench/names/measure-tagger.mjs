// Runs in Node and, bundled, in a browser's page: how fast the product reads its files and finds names.
import { readNameResources } from '../../src/core/names/name-resources.ts';
import { tokenize } from '../../src/core/names/tokenize.ts';

const WARM_UP = 3;
const ROUNDS = 5;
const ARTICLE_WORDS = 1000;

/**
 * @param files as `NAME_FILES` names them
 * @param texts whole articles
 * @returns `{ loadMs, tokensPerSecond, articleMs }`: the files read for the first time, the fastest of some rounds
 *   over all texts, and the fastest time of a text of some 1,000 words
 */
export function measureTagger(files, texts) {
  const start = performance.now();
  const { tagger } = readNameResources(files);
  const loadMs = performance.now() - start;
  const tokens = texts.reduce((sum, text) => sum + tokenize(text).flat().length, 0);
  const tag = (text) => tagger.tag({ text, context: '', language: 'en' });
  for (let i = 0; i < WARM_UP; i++) texts.forEach(tag);
  const article = texts.join('\n\n').split(' ').slice(0, ARTICLE_WORDS).join(' ');
  return {
    loadMs,
    tokensPerSecond: (1000 * tokens) / fastest(() => texts.forEach(tag)),
    articleMs: fastest(() => tag(article)),
  };
}

/** A browser's clock may be coarse, but a round takes much longer than its steps. */
function fastest(run) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
