import { addressSignals, parseAddress } from '../core/detection/address-signals.ts';
import type { PageSignals } from '../core/detection/page-signals.ts';
import { structureSignals } from '../core/detection/structure-signals.ts';
import { headlineSignals } from './headline-signals.ts';
import { textSignals } from './text-signals.ts';

const TEASERS = 'h2 a,h3 a,h4 a,a h2,a h3,a h4';
const SHARE_LINKS = 'a[href*=share],a[href*=whatsapp],a[href*=tweet],a[href^="mailto:?"]';
const PUBLISHED = /^[^=\n]*(?:publish(?!er)|pub-?date|\bdate)[^=\n]*=./m;
/** Keep a page without links or teasers from having endless text for each. */
const FEW_LINKS = 10;
const FEW_TEASERS = 3;

/**
 * Reads what `scorePage` judges. Nothing is laid out and nothing is walked whole: the browser counts, and
 * paragraphs and metadata are read up to a bound. Leaves the page as it is.
 */
export function readSignals(document: Document, url: string | null): PageSignals {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  // Several times faster than a selector.
  const tags = (name: string) => document.getElementsByTagName(name).length;
  const declared = declarationsOf(document);
  const prose = textSignals(document);
  return {
    ...addressSignals(parseAddress(url)),
    ...structureSignals(jsonLdOf(document)),
    ...headlineSignals(document, /^og:title=(.+)/m.exec(declared)?.[1] ?? ''),
    ...prose,
    ogArticle: Number(/^og:type=.*article/m.test(declared)),
    published: Number(PUBLISHED.test(declared)),
    textPerLink: prose.text / (tags('a') + FEW_LINKS),
    textPerTeaser: prose.text / (count(TEASERS) + FEW_TEASERS),
    shareLinks: count(SHARE_LINKS),
    articleHeadings: count('article h1'),
    navs: tags('nav'),
    asides: tags('aside'),
    inputs: tags('input'),
    textareas: tags('textarea'),
    codes: tags('pre') + tags('code'),
  };
}

/** All metadata as lines of "name=content" in lower case. */
function declarationsOf(document: Document): string {
  return [...document.querySelectorAll('meta[content]')]
    .map((meta) => {
      const of = (name: string) => meta.getAttribute(name);
      return `${of('property') ?? of('name') ?? of('itemprop')}=${of('content')?.trim()}`;
    })
    .join('\n')
    .toLowerCase();
}

function jsonLdOf(document: Document): string {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent)
    .join('\n');
}
