import { COUNTED, type PageEvidence, SHORTEST_HEADLINE } from '../core/detection/page-evidence.ts';
import { textSignals } from './text-signals.ts';

/** Bounds on what is sent of a page that repeats itself. */
const MOST_HEADINGS = 9;
const MOST_TYPES = 300;
const LONGEST_HEADING = 300;
/** Enough for the name of a type with its vocabulary. */
const LONGEST_TYPE = 60;
/** Enough for a byline and a line of icons, white space included, and less than a paragraph further. */
const NEAR = 900;

/**
 * Takes what tells an article's page. Nothing is laid out and nothing is walked whole: the browser counts, and
 * paragraphs and metadata are read up to a bound. Leaves the page as it is. Few functions and no patterns:
 * this runs once a page, before the browser has compiled anything.
 */
export function gatherEvidence(document: Document): PageEvidence {
  const counts: Record<string, number> = {};
  for (const [name, selector] of Object.entries(COUNTED)) {
    counts[name] = document.querySelectorAll(selector).length;
  }
  let declared = '';
  for (const meta of document.querySelectorAll('meta[content]')) {
    const of = (name: string) => meta.getAttribute(name);
    const name = of('property') ?? of('name') ?? of('itemprop');
    declared += `${name}=${of('content')?.trim()}\n`;
  }
  const types: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const [, ...found] = script.textContent.split('"@type', MOST_TYPES);
    for (const text of found) types.push(text.slice(0, LONGEST_TYPE));
  }
  const headings: string[] = [];
  let afterHeadline = '';
  for (const heading of document.querySelectorAll('h1')) {
    const text = heading.textContent.trim();
    if (headings.length === MOST_HEADINGS) break;
    if (text.length >= SHORTEST_HEADLINE) afterHeadline ||= textAfter(heading);
    headings.push(text.slice(0, LONGEST_HEADING));
  }
  return {
    declared,
    types,
    title: document.title,
    headings,
    afterHeadline,
    prose: textSignals(document),
    counts: counts as PageEvidence['counts'],
  };
}

/** The text of the boxes around a headline that follows it. */
function textAfter(heading: Element): string {
  const around = heading.parentNode?.parentNode?.textContent ?? '';
  const end = around.indexOf(heading.textContent) + heading.textContent.length;
  return around.slice(end, end + NEAR);
}
