import { findStories } from './find-stories.ts';
import { IN_VIEW } from './keep-named-story.ts';
import { possibleHosts } from './open-roots.ts';
import { SHOWN_SOURCE } from './prepare-pictures.ts';

/**
 * Copies a living page for reading: with its open shadow trees laid out where they show, and with the
 * picture that each `<img>` shows now. The page itself is not touched.
 *
 * @param exclude an element that is not part of the page: our own overlay
 */
export function snapshotDocument(live: Document, exclude: Element | null = null): Document {
  const copy = live.cloneNode(true) as Document;
  const pictures = copy.querySelectorAll('img');
  live.querySelectorAll('img').forEach((original, i) => {
    const twin = pictures[i];
    if (twin) stampPicture(original, twin);
  });
  stampStoryInView(live, copy);
  const replaced: Replaced[] = [];
  possibleHosts(live).forEach((original, i) => {
    if (original.shadowRoot || original === exclude) replaced.push({ original, i });
  });
  if (replaced.length > 0) replaceTwins(replaced, copy, exclude);
  return copy;
}

/**
 * Where nobody has scrolled, the first story is in view, and looking for the others can wait until the
 * article is read. Elsewhere layout is asked only on a page of several stories.
 */
function stampStoryInView(live: Document, copy: Document): void {
  if (live.defaultView?.scrollY === 0) {
    copy.documentElement.setAttribute(IN_VIEW, '');
    return;
  }
  const stories = findStories(live);
  const middle = (live.defaultView?.innerHeight ?? 0) / 2;
  const inView = stories.find(({ element }) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < middle && bottom > middle;
  });
  if (inView) twinOf(inView.element, copy).setAttribute(IN_VIEW, '');
}

/** The same element in a copy that nothing has been changed in. */
function twinOf(original: Element, copy: Document): Element {
  const parent = original.parentElement;
  if (!parent) return copy.documentElement;
  const place = [...parent.children].indexOf(original);
  return twinOf(parent, copy).children[place] ?? copy.documentElement;
}

interface Replaced {
  readonly original: Element;
  /** Its place among all possible hosts, which is the same in the copy. */
  readonly i: number;
}

function replaceTwins(replaced: readonly Replaced[], copy: Document, exclude: Element | null) {
  // Taken before anything changes, while both documents have the same elements in the same order.
  const twins = possibleHosts(copy);
  for (const { original, i } of replaced) {
    if (original === exclude) twins[i]?.remove();
    else if (original.shadowRoot) {
      twins[i]?.replaceChildren(flatten(original, original.shadowRoot, copy));
    }
  }
}

/** What only the living page knows of a picture: which file shows, and its size. */
export function stampPicture(original: Element, twin: Element): void {
  if (original.tagName !== 'IMG') return;
  const { currentSrc, naturalWidth, naturalHeight } = original as HTMLImageElement;
  if (!currentSrc || naturalWidth < 2) return;
  twin.setAttribute(SHOWN_SOURCE, currentSrc);
  twin.setAttribute('width', String(naturalWidth));
  twin.setAttribute('height', String(naturalHeight));
}

/** The shadow tree with the host's own children in its slots, as it is shown. */
function flatten(host: Element, root: ShadowRoot, copy: Document): DocumentFragment {
  const fragment = copy.createDocumentFragment();
  for (const child of root.childNodes) fragment.append(...flattenNode(child, host, copy));
  return fragment;
}

const STYLE_ELEMENTS = /^(?:STYLE|LINK|SCRIPT|TEMPLATE)$/;

function flattenNode(node: Node, host: Element, copy: Document): Node[] {
  if (node.nodeType !== 1) return [copy.importNode(node, false)];
  const element = node as Element;
  if (STYLE_ELEMENTS.test(element.tagName)) return [];
  if (element.tagName === 'SLOT') return slotContent(element as HTMLSlotElement, host, copy);
  const twin = copy.importNode(element, false);
  stampPicture(element, twin);
  if (element.shadowRoot) twin.append(flatten(element, element.shadowRoot, copy));
  else for (const child of element.childNodes) twin.append(...flattenNode(child, host, copy));
  return [twin];
}

function slotContent(slot: HTMLSlotElement, host: Element, copy: Document): Node[] {
  const assigned = slot.assignedNodes();
  const content = assigned.length > 0 ? assigned : [...slot.childNodes];
  return content.flatMap((node) => flattenNode(node, host, copy));
}
