// Judges every page by models that have seen no page of its site.
import { boostSteps, marginOf } from '../boost-steps.mjs';
import { hashOf } from '../site-of.mjs';

const FOLDS = 10;
/** Each deals the sites out anew; the mean calms the figures. */
const DEALS = 3;
/** How much more a front page counts: there are ten times as many stories. */
const WEIGHTS = { news: { article: 1, other: 3 }, traf: { article: 0.5, other: 1 } };
/** The other sets are small, and stand for most of the web. */
const PLAIN = { article: 3, other: 3 };
const WITHOUT_URL = 0.25;

/**
 * A page's examples: as it is, and as a file without an address. A home page is known by its address, so it
 * teaches what else tells it as much.
 */
export function examplesOf(page, names) {
  const weights = WEIGHTS[page.set] ?? PLAIN;
  const weight = page.isArticle ? weights.article : weights.other;
  const example = (signals, share) => ({
    x: names.map((name) => signals[name]),
    y: page.isArticle ? 1 : 0,
    weight: weight * share,
  });
  const isHome = page.signals.home > 0;
  return [example(page.signals, 1), example(page.withoutUrl, isHome ? 1 : WITHOUT_URL)];
}

/** @returns {{ page: object, margin: number, withoutUrl: number }[]} */
export function crossValidate(pages, names, settings) {
  const sums = pages.map((page) => ({ page, margin: 0, withoutUrl: 0 }));
  for (let deal = 0; deal < DEALS; deal++) {
    for (let fold = 0; fold < FOLDS; fold++) {
      const isHeld = ({ site }) => hashOf(`${deal}/${site}`) % FOLDS === fold;
      const model = boostSteps(
        pages.filter((page) => !isHeld(page)).flatMap((page) => examplesOf(page, names)),
        settings,
      );
      const judge = (signals) =>
        marginOf(
          model,
          names.map((name) => signals[name]),
        );
      for (const sum of sums.filter(({ page }) => isHeld(page))) {
        sum.margin += judge(sum.page.signals) / DEALS;
        sum.withoutUrl += judge(sum.page.withoutUrl) / DEALS;
      }
    }
  }
  return sums;
}
