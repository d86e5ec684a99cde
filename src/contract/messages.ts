import type { ReadableText, Understanding } from '../core/understand.ts';

/** Everything another context may ask of the background: `'noun/verb': (request) => reply`. */
export interface BackgroundCalls {
  /** What the article is about. Its text comes here, so that a model is loaded once for all tabs. */
  'article/understand': (request: ReadableText) => Understanding;
}
