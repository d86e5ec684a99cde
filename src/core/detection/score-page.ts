import { sumSteps } from '../additive-model.ts';
import { BIAS, STEPS } from './detector-weights.ts';
import type { PageSignals, PageVerdict } from './page-signals.ts';

/**
 * Judges whether a page is one article to read: points for every step that a signal reaches, summed and
 * squeezed into 0 to 1. `npm run train:detector` learns it.
 */
export function scorePage(signals: PageSignals): PageVerdict {
  const score = 1 / (1 + Math.exp(-sumSteps(BIAS, STEPS, signals)));
  return { isArticle: score >= 0.5, score };
}

/** What stands on a home page can look like one article, but nobody goes there to read one. */
export function mayOpenByItself(signals: PageSignals): boolean {
  return signals.home < 1 && scorePage(signals).isArticle;
}
