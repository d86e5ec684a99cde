import { isElement } from './element.ts';
import { findProseRegion } from './find-prose-region.ts';
import { shownNodesOf, shownParentOf, shownTextOf } from './shown-tree.ts';

/** The way goes on into the child that holds so much of the text. */
const MOST = 0.6;

/** Where picking starts, so that it takes no pointer: around most of the prose, or else of the text. */
export function likelyElement(body: HTMLElement): Element {
  const region = findProseRegion(body);
  if (region) return region.element;
  let box: Element = body;
  for (;;) {
    const child = largestChild(box);
    if (!child || isInline(child) || lengthOf(child) < lengthOf(box) * MOST) return box;
    box = child;
  }
}

/** The block with text at a point of the window; `null` where there is none. */
export function elementAt(page: Document, x: number, y: number, ownHost: Element): Element | null {
  const hits = deepest(page, x, y).filter((hit) => hit !== ownHost);
  // A cover without text may lie over it.
  let box: Element | null = hits.find((hit) => lengthOf(hit) > 0) ?? null;
  while (box && isInline(box)) box = shownParentOf(box);
  return box && isOfPage(box) ? box : null;
}

function deepest(root: Document | ShadowRoot, x: number, y: number): Element[] {
  const hits = root.elementsFromPoint(x, y).filter((hit) => hit.getRootNode() === root);
  return hits.flatMap((hit) => [...(hit.shadowRoot ? deepest(hit.shadowRoot, x, y) : []), hit]);
}

/** The next element around that holds more text; `null` at the body. */
export function wider(element: Element): Element | null {
  const length = lengthOf(element);
  let box = shownParentOf(element);
  while (box && lengthOf(box) <= length) box = shownParentOf(box);
  return box && isOfPage(box) ? box : null;
}

/** The child that holds most of the text, past those that hold all of it; `null` in a paragraph. */
export function narrower(element: Element): Element | null {
  const length = lengthOf(element);
  let box = largestChild(element);
  while (box && lengthOf(box) === length) box = largestChild(box);
  return box && !isInline(box) ? box : null;
}

/** The nearest element with text before (`-1`) or after (`1`), at the end of a box the one beside that box. */
export function beside(element: Element, step: 1 | -1): Element | null {
  for (let box: Element | null = element; box && isOfPage(box); box = shownParentOf(box)) {
    const row = childrenOf(shownParentOf(box));
    const after = step > 0 ? row.slice(row.indexOf(box) + 1) : row.slice(0, row.indexOf(box));
    const next = (step > 0 ? after : after.reverse()).find(holdsShownText);
    if (next) return box.tagName === 'BODY' ? null : next;
  }
  return null;
}

function isOfPage({ tagName }: Element): boolean {
  return tagName !== 'HTML';
}

function largestChild(element: Element): Element | null {
  let largest: Element | null = null;
  let most = 0;
  for (const child of childrenOf(element)) {
    const length = lengthOf(child);
    if (length > most) [largest, most] = [child, length];
  }
  return largest;
}

function childrenOf(element: Element | null): Element[] {
  return element ? shownNodesOf(element).filter(isElement) : [];
}

function lengthOf(element: Element): number {
  return shownTextOf(element).replace(/\s+/g, '').length;
}

function holdsShownText(element: Element): boolean {
  return lengthOf(element) > 0 && (element.checkVisibility?.() ?? true);
}

function isInline(element: Element): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  return display === 'inline' || display === 'contents';
}
