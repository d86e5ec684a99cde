import { isUnspaced, PROSE } from '../core/text/prose.ts';
import { isElement, isText, labelsOf } from './element.ts';

/** Parts whose sentences are nobody's story. */
const NOT_THE_STORY = new Set(
  'NAV ASIDE FOOTER FORM BUTTON SELECT FIGCAPTION TEXTAREA SCRIPT STYLE NOSCRIPT TEMPLATE'.split(
    ' ',
  ),
);
const AROUND_STORY =
  /cookie|consent|newsletter|related|recommend|sidebar|footer|promo|carousel|gallery|slide|caption|modal|overlay|placeholder|disclos/;
/** Long and many, and never the story, whatever else the page holds. */
const COMMENTS =
  /(?:^|\s)(?:disqus|comment|respond\b|talkback|(?:post|article|entry|user|reader)[-_]?comment)/;
const STORY = /(?:^|[\s_-])(?:main|article|content|story|post)/;
/** The region goes on into the child that holds so much of its prose. */
const MOST = 0.75;
/** Labels that would take more than this away are not what they seem. */
const MOST_LEFT_OUT = 0.5;
const INLINE = new Set(
  'A B I U EM STRONG SPAN MARK FONT SMALL ABBR CITE CODE Q SUP SUB TIME S DEL INS BDI LABEL'.split(
    ' ',
  ),
);

/** Characters of prose in each element. */
type Prose = Map<Element, number>;

export interface ProseRegion {
  readonly element: Element;
  /** Characters of prose in it, at most. */
  readonly prose: number;
}

/**
 * The tightest element around most of a page's prose, wherever that stands: what an article is when its page
 * is cut into sections that Readability takes one of. `null` for a page without prose.
 */
export function findProseRegion(body: Element): ProseRegion | null {
  const told = proseWithin(body, true);
  const all = proseWithin(body, false);
  const total = all.get(body) ?? 0;
  if (total === 0) return null;
  const prose = (told.get(body) ?? 0) < total * (1 - MOST_LEFT_OUT) ? all : told;
  let region = body;
  for (;;) {
    const [largest, held] = largestChild(region, prose);
    const around = prose.get(region) ?? 0;
    if (!largest || held < around * MOST) return { element: region, prose: around };
    region = largest;
  }
}

function largestChild(parent: Element, prose: Prose): [Element | null, number] {
  let largest: Element | null = null;
  for (const child of parent.children) {
    if ((prose.get(child) ?? 0) > (largest ? (prose.get(largest) ?? 0) : 0)) largest = child;
  }
  return [largest, largest ? (prose.get(largest) ?? 0) : 0];
}

/** @param believesLabels leaves out what the page calls comments, related stories and the like */
function proseWithin(body: Element, believesLabels: boolean): Prose {
  const prose: Prose = new Map();
  const walk = (box: Element): number => {
    let sum = ownProse(box);
    for (const child of box.children) {
      if (INLINE.has(child.tagName.toUpperCase()) && !child.firstElementChild) continue;
      if (!isLeftOut(child, believesLabels)) sum += walk(child);
    }
    prose.set(box, sum);
    return sum;
  };
  walk(body);
  return prose;
}

function isLeftOut(box: Element, believesLabels: boolean): boolean {
  if (NOT_THE_STORY.has(box.tagName.toUpperCase())) return true;
  const labels = labelsOf(box);
  if (COMMENTS.test(labels)) return true;
  return believesLabels && AROUND_STORY.test(labels) && !STORY.test(labels);
}

/** Length of the text that stands in a box itself, if it is a sentence rather than a label or links. */
function ownProse(box: Element): number {
  let length = 0;
  let linked = 0;
  let sample = '';
  for (let node = box.firstChild; node; node = node.nextSibling) {
    const isInline = isElement(node) && INLINE.has(node.tagName.toUpperCase());
    if (!isText(node) && !isInline) continue;
    const text = (node.textContent ?? '').trim();
    sample ||= text;
    length += text.length;
    if (isElement(node) && node.tagName.toUpperCase() === 'A') linked += text.length;
  }
  const weight = isUnspaced(sample) ? 3 : 1;
  return length * weight >= PROSE && linked < length / 2 ? (length - linked) * weight : 0;
}
