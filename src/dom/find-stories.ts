import { attributeOf, textOf } from './element.ts';
import { readJsonLd } from './read-json-ld.ts';

/** A whole article among several on one page. */
export interface Story {
  readonly element: Element;
  readonly heading: Element;
  readonly headline: string;
  /** As printed: what the story's own elements call its address. */
  readonly addresses: readonly string[];
  /** Long numbers in its identifiers. */
  readonly ids: readonly string[];
}

const STORY_ELEMENTS = 'article, [itemtype*="Article"], main > section';
const ENOUGH_TEXT = 400;

/**
 * The whole articles of a page that holds several, as endless pages do; empty for every other page.
 * A teaser, a comment and a post of a live blog lack a headline, the text, or an address of their own.
 */
export function findStories(document: Document): Story[] {
  const elements = [...document.querySelectorAll(STORY_ELEMENTS)];
  const declared = elements.length > 1 ? storiesOf(elements, ownHeading) : [];
  if (declared.length > 1) return declared;
  const headings = [...document.getElementsByTagName('h1')];
  if (headings.length < 2) return [];
  const boxes = new Map(headings.map((heading) => [boxOf(heading, headings), heading]));
  return storiesOf([...boxes.keys()], (box) => boxes.get(box) ?? null);
}

function storiesOf(
  elements: readonly Element[],
  headingOf: (element: Element) => Element | null,
): Story[] {
  const stories: Story[] = [];
  for (const element of elements) {
    if (stories.at(-1)?.element.contains(element)) continue;
    const heading = headingOf(element);
    const story = heading && hasText(element) ? toStory(element, heading) : null;
    if (story) stories.push(story);
  }
  // Asked last, since it looks at every paragraph: most pages have one story at most by now.
  const headed = stories.length > 1 ? stories.filter(startsWithHeading) : [];
  return headed.length > 1 ? headed : [];
}

/** A heading of an article inside this one is not its own. */
function ownHeading(element: Element): Element | null {
  const own = [...element.querySelectorAll('h1, h2')].filter(
    (heading) => heading.closest(STORY_ELEMENTS) === element,
  );
  return own.find((heading) => heading.tagName === 'H1') ?? own[0] ?? null;
}

/** The largest element around a heading that no other of the headings stands in. */
function boxOf(heading: Element, headings: readonly Element[]): Element {
  let box = heading;
  for (let parent = box.parentElement; parent; parent = parent.parentElement) {
    const around = parent;
    if (headings.some((other) => other !== heading && around.contains(other))) break;
    box = parent;
  }
  return box;
}

/** A list by tag name is made as far as it is read: an article may have thousands of paragraphs. */
function hasText(element: Element): boolean {
  let length = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    length += textOf(paragraph).length;
    if (length >= ENOUGH_TEXT) return true;
  }
  return false;
}

/** A heading within a text heads something else: a box of recommendations, a part. */
function startsWithHeading({ element, heading }: Story): boolean {
  let before = 0;
  // In the order of the document, whichever of the selectors they match.
  for (const part of element.querySelectorAll('p, h1, h2')) {
    if (part === heading) return true;
    if (part.tagName === 'P') before += textOf(part).length;
    if (before >= ENOUGH_TEXT) return false;
  }
  return false;
}

const SIGNATURE =
  'time, [itemprop~="datePublished"], [rel~="author"], [itemprop~="author"], [class*="byline"], [class*="author"]';

/** `null` for a part of a story: it has no address of its own, nor a headline of the first level and a date. */
function toStory(element: Element, heading: Element): Story | null {
  const headline = textOf(heading);
  if (headline === '') return null;
  const addresses = addressesOf(element, heading);
  const ids = idsOf(element);
  const isOwn = addresses.length > 0 || ids.length > 0;
  if (!isOwn && !(isTop(heading) && element.querySelector(SIGNATURE))) return null;
  return { element, heading, headline, addresses, ids };
}

export function isTop(heading: Element): boolean {
  return heading.tagName === 'H1';
}

const ADDRESS_ATTRIBUTES = ['data-url', 'data-href', 'data-permalink', 'data-link', 'itemid', 'id'];
const PERMALINKS =
  'a[rel~="bookmark"], link[itemprop~="mainEntityOfPage"], [itemprop~="mainEntityOfPage"], link[itemprop~="url"], a[itemprop~="url"]';

function addressesOf(element: Element, heading: Element): string[] {
  const own = ADDRESS_ATTRIBUTES.map((name) => attributeOf(element, name));
  const link = heading.closest('a') ?? heading.querySelector('a');
  const permalink = element.querySelector(PERMALINKS);
  const linked = ['href', 'itemid', 'content'].map((name) => attributeOf(permalink, name));
  const described = readJsonLd(element)[0]?.addresses ?? [];
  return [...own, attributeOf(link, 'href'), ...linked, ...described].filter(
    (address): address is string => address !== null && /[/?]/.test(address),
  );
}

/** `<article id="post-48213">`, `data-article-id="48213"` */
function idsOf(element: Element): string[] {
  return [...element.attributes]
    .filter(({ name }) => /^(?:id|data-(?:[\w-]+-)?id)$/.test(name))
    .flatMap(({ value }) => value.match(/\d{5,}/g) ?? []);
}
