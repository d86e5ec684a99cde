import { isElement, isText } from './element.ts';

/** What never shows as text. */
const UNSHOWN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|LINK|META)$/i;

/** The children of an element as a browser lays them out: with its open shadow tree, and slots filled. */
export function shownNodesOf(element: Element): readonly Node[] {
  if (UNSHOWN.test(element.tagName)) return [];
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...element.childNodes];
}

/** The element around another in that order of things. */
export function shownParentOf(element: Element): Element | null {
  if (element.assignedSlot ?? element.parentElement) {
    return element.assignedSlot ?? element.parentElement;
  }
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

export function shownTextOf(node: Node): string {
  if (isText(node)) return node.data;
  return isElement(node) ? shownNodesOf(node).map(shownTextOf).join(' ') : '';
}
