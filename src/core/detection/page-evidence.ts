import type { TextSignals } from './page-signals.ts';

/** What is counted on a page, by selector. No more: each takes the page a hundredth of a millisecond or two. */
export const COUNTED = {
  links: 'a',
  shareLinks: 'a[href*=share],a[href*=whatsapp],a[href*=tweet],a[href^="mailto:?"]',
  memberLinks: 'a[href*=user],a[href*=member],a[href*=profile]',
  carts: '[class*=cart]:not([class*=cartoon])',
  articleHeadings: 'article h1',
  asides: 'aside',
  inputs: 'input',
  textareas: 'textarea',
  codes: 'pre,code',
};

/**
 * What the detector takes from a page, raw. It is weighed elsewhere: a page pays only for being looked at.
 * Plain data, so that it can be sent.
 */
export interface PageEvidence {
  /** All metadata as lines of "name=content". */
  readonly declared: string;
  /** For each type that JSON-LD names, the characters that follow the key. */
  readonly types: readonly string[];
  readonly title: string;
  /** Text of the first h1s. */
  readonly headings: readonly string[];
  /** What follows the first of them that is long enough for a headline; empty where none is. */
  readonly afterHeadline: string;
  readonly prose: TextSignals;
  readonly counts: Readonly<Record<keyof typeof COUNTED, number>>;
}

/** A shorter h1 is a section's name or a logo. */
export const SHORTEST_HEADLINE = 11;
