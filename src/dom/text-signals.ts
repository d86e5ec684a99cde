import type { TextSignals } from '../core/detection/page-signals.ts';
import { isUnspaced, PROSE } from '../core/text/prose.ts';
import { isText } from './element.ts';

/** Bounds that keep the largest pages cheap. */
const MOST_PARAGRAPHS = 120;
const MOST_BOXES = 1000;
/** A page with less in its `<p>` may print its text in boxes, between `<br>`s. */
const ENOUGH_PROSE = 600;

/** What content systems and their themes commonly call the box of an article's text. */
const ARTICLE_BOX =
  '[class*=entry-content],[class*=post-content],[class*=post-body],[class*=article-content],[class*=article-body],[class*=story-body],[itemprop=articleBody]';

interface Prose {
  text: number;
  paragraphs: number;
}

/** Prose by the element that holds it. */
type Groups = Map<Node | null, Prose>;

/**
 * Finds where the page's prose is, after Readability's observation that an article's paragraphs are
 * siblings (https://github.com/mozilla/readability, "grab the article"), by counting characters alone.
 * Plain loops: this runs once a page, before the browser has compiled anything.
 */
export function textSignals(document: Document): TextSignals {
  const groups: Groups = new Map();
  const shortParagraphs = addParagraphs(groups, document.getElementsByTagName('p'));
  if (largestOf(groups)[1].text < ENOUGH_PROSE) {
    addLines(groups, document.querySelectorAll('div,td,font,span'));
  }
  const wider: Groups = new Map();
  let all = 0;
  for (const [holder, { text }] of groups) {
    all += text;
    addTo(wider, holder?.parentNode ?? null, text);
  }
  const [holder, most] = largestOf(groups);
  return {
    ...most,
    textShare: largestOf(wider)[1].text / (all || 1),
    shortParagraphs,
    inArticleBox: Number(holder !== null && (holder as Element).closest(ARTICLE_BOX) !== null),
  };
}

/** Answers how many are too short. By index: an iterator would look at every paragraph of the page. */
function addParagraphs(groups: Groups, paragraphs: ArrayLike<Element>): number {
  let short = 0;
  for (let i = 0; i < paragraphs.length && i < MOST_PARAGRAPHS; i++) {
    const length = lengthOf(paragraphs[i]?.textContent ?? '');
    if (length < PROSE) short++;
    else addTo(groups, paragraphs[i]?.parentNode ?? null, length);
  }
  return short;
}

function addLines(groups: Groups, boxes: ArrayLike<Element>): void {
  for (let i = 0; i < boxes.length && i < MOST_BOXES; i++) {
    const box = boxes[i] ?? null;
    for (let line = box?.firstChild; line; line = line.nextSibling) {
      const length = isText(line) ? lengthOf(line.data) : 0;
      if (length >= PROSE) addTo(groups, box, length);
    }
  }
}

function addTo(groups: Groups, holder: Node | null, length: number): void {
  const group = groups.get(holder) ?? { text: 0, paragraphs: 0 };
  group.text += length;
  group.paragraphs++;
  groups.set(holder, group);
}

/** Most paragraphs on a page are short: those are measured no further. */
function lengthOf(text: string): number {
  const { length } = text;
  if (length * 3 < PROSE) return length;
  const trimmed = text.trim();
  return trimmed.length * (isUnspaced(trimmed) ? 3 : 1);
}

function largestOf(groups: Groups) {
  let largest: [Node | null, Prose] = [null, { text: 0, paragraphs: 0 }];
  for (const entry of groups) if (entry[1].text > largest[1].text) largest = entry;
  return largest;
}
