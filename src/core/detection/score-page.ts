import { BIAS, STEPS } from './detector-weights.ts';
import type { PageSignals, PageVerdict, SignalName } from './page-signals.ts';

/**
 * Judges whether a page is one article to read: points for every step that a signal reaches, summed and
 * squeezed into 0 to 1. An additive model, since trees of two and three levels judged unseen sites no
 * better; `npm run train:detector` learns it.
 */
export function scorePage(signals: PageSignals): PageVerdict {
  let sum = BIAS;
  for (const name in STEPS) {
    const steps = STEPS[name as SignalName] ?? [];
    for (let i = 0; i < steps.length; i += 2) {
      if (signals[name as SignalName] >= (steps[i] ?? 0)) sum += steps[i + 1] ?? 0;
    }
  }
  const score = 1 / (1 + Math.exp(-sum));
  return { isArticle: score >= 0.5, score };
}

/** What stands on a home page can look like one article, but nobody goes there to read one. */
export function mayOpenByItself(signals: PageSignals): boolean {
  return signals.home < 1 && scorePage(signals).isArticle;
}
