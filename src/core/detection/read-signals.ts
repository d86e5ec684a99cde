import { addressSignals, parseAddress } from './address-signals.ts';
import { headlineSignals } from './headline-signals.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { PageSignals } from './page-signals.ts';
import { structureSignals } from './structure-signals.ts';

const PUBLISHED = /^[^=\n]*(?:publish(?!er)|pub-?date|\bdate)[^=\n]*=./m;
/** Keeps a page without links from having endless text for each. */
const FEW_LINKS = 10;

/**
 * Reads what `scorePage` judges.
 *
 * @param url the page's address; `null` where nobody knows it
 */
export function readSignals(evidence: PageEvidence, url: string | null): PageSignals {
  const { prose, counts } = evidence;
  const { links, ...counted } = counts;
  const declared = evidence.declared.toLowerCase();
  return {
    ...addressSignals(parseAddress(url)),
    ...structureSignals(evidence.types),
    ...headlineSignals(evidence, /^og:title=(.+)/m.exec(declared)?.[1] ?? ''),
    ...prose,
    ...counted,
    ogArticle: Number(/^og:type=.*article/m.test(declared)),
    published: Number(PUBLISHED.test(declared)),
    textPerLink: prose.text / (links + FEW_LINKS),
    twoCardLabels: Number(declared.includes('twitter:label2=')),
  };
}
