import { foldToLetters } from '../core/text/fold.ts';
import { healEscapes } from '../core/text/heal-escapes.ts';
import { labelsOf, lineOf, textOf } from './element.ts';

/** The short lines around a headline. */
export interface HeadlineBlock {
  readonly kicker: string | null;
  readonly standfirst: string | null;
}

const HEADLINE_ELEMENTS =
  'h1, h2, h3, [itemprop="headline"], [class*="headline"], [class*="title"], [class*="Title"], font[size="5"], font[size="6"], font[size="+2"], font[size="+3"]';
const LONGEST_HEADLINE = 300;
const MOST_HEADLINES = 60;

/** An element that may print the headline, with its text. */
export interface PrintedLine {
  readonly element: Element;
  readonly text: string;
}

/** Lines of the page that may print its headline, in its order. */
export function printedLines(document: Document): PrintedLine[] {
  return [...document.querySelectorAll(HEADLINE_ELEMENTS)]
    .slice(0, MOST_HEADLINES)
    .map((element) => ({ element, text: lineOf(element) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_HEADLINE);
}

export function findHeadlineElement(lines: readonly PrintedLine[], title: string): Element | null {
  const letters = foldToLetters(title);
  if (letters === '') return null;
  const folded = lines.map(({ text }) => foldToLetters(text));
  const exact = folded.indexOf(letters);
  const found = exact >= 0 ? exact : folded.findIndex((text) => text.endsWith(letters));
  return lines[found]?.element ?? null;
}

export const KICKER =
  /kicker|overline|eyebrow|dachzeile|topline|supertitle|pre-?title|subtitle|rubric|antetitulo|occhiello|surtitre/;
/** Some pages call the line with the date so, too. */
const DATE = /\d[.:/]\d\d\b|\d,? (?:19|20)\d\d\b/;
const STANDFIRST =
  /standfirst|sub-?_?title|sub-?head|\bdek\b|deck|(?:^|[\s_-])(?:lede?|lead|intro|summary|teaser|strap)|chapo|sottotitolo|entradilla|vorspann|bajada|abstract|description|excerpt|ingress/;

/** Reads the kicker above a headline and the standfirst below it. */
export function readHeadlineBlock(
  headline: Element | null,
  title: string,
  description: string | null,
): HeadlineBlock {
  if (!headline) return { kicker: null, standfirst: null };
  const kicker =
    kickerInside(headline, title) ?? neighbor(headline, 'previousElementSibling', isKicker);
  const standfirst = neighbor(headline, 'nextElementSibling', (element) =>
    isStandfirst(element, description),
  );
  return {
    kicker: differing(kicker, title),
    standfirst: differing(standfirst, title),
  };
}

/** `<h1><span>Kicker</span> Headline</h1>` */
function kickerInside(headline: Element, title: string): Element | null {
  const whole = foldToLetters(textOf(headline));
  const letters = foldToLetters(title);
  if (whole === letters) return null;
  return (
    [...headline.children].find((child) => {
      const kicker = foldToLetters(textOf(child));
      return kicker !== '' && kicker + letters === whole;
    }) ?? null
  );
}

const FARTHEST = 4;

/** The nearest sibling that fits, looked for beside the element and beside the boxes around it. */
function neighbor(
  element: Element,
  direction: 'previousElementSibling' | 'nextElementSibling',
  fits: (element: Element) => boolean,
): Element | null {
  let box: Element | null = element;
  for (let level = 0; box && level < 3; level++) {
    let sibling: Element | null = box[direction];
    for (let i = 0; sibling && i < FARTHEST; i++) {
      if (fits(sibling)) return sibling;
      sibling = sibling[direction];
    }
    box = box.parentElement;
    if (!box || /^(?:BODY|MAIN|ARTICLE)$/.test(box.tagName)) return null;
  }
  return null;
}

function isKicker(element: Element): boolean {
  const text = textOf(element);
  if (text.length < 3 || text.length > 120 || element.querySelector('h1, h2, li')) return false;
  return KICKER.test(labelsOf(element)) && !DATE.test(text);
}

function isStandfirst(element: Element, description: string | null): boolean {
  const text = textOf(element);
  if (text.length < 30 || text.length > 600) return false;
  if (element.querySelector('h1, li, form, figure, img')) return false;
  if (description && foldToLetters(text) === foldToLetters(description)) return true;
  return STANDFIRST.test(labelsOf(element)) && element.querySelectorAll('p').length < 2;
}

function differing(element: Element | null, title: string): string | null {
  const text = element ? healEscapes(textOf(element)) : '';
  return text !== '' && foldToLetters(text) !== foldToLetters(title) ? text : null;
}
