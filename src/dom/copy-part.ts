import { isElement, isText } from './element.ts';
import { shownNodesOf } from './shown-tree.ts';
import { stampPicture } from './snapshot-document.ts';

/**
 * Copies an element of a living page, or what is selected in it, as it shows: open shadow trees laid out. The copy
 * belongs to a document in which nothing runs or loads; the page is not touched.
 */
export function copyPart(page: Document, part: Element | Range): Element {
  const into = page.implementation.createHTMLDocument('');
  const box = into.createElement('div');
  box.append(...(isRange(part) ? copyRange(part, into) : copyNode(part, into, null)));
  return box;
}

function isRange(part: Element | Range): part is Range {
  return 'commonAncestorContainer' in part;
}

function copyRange(range: Range, into: Document): Node[] {
  const { commonAncestorContainer: around } = range;
  const nodes = isElement(around) ? shownNodesOf(around) : [around];
  return nodes.flatMap((node) => copyNode(node, into, range));
}

/** @param range what is copied of the node; `null` for all of it */
function copyNode(node: Node, into: Document, range: Range | null): Node[] {
  if (range && !range.intersectsNode(node)) return [];
  if (isText(node)) return [into.createTextNode(selectedText(node, range))];
  if (!isElement(node)) return [];
  // A range doesn't reach into a shadow tree: it holds the whole of it.
  const inner = shownNodesOf(node).flatMap((child) =>
    copyNode(child, into, node.shadowRoot ? null : range),
  );
  if (node.tagName === 'SLOT') return inner;
  const twin = into.importNode(node, false) as Element;
  stampPicture(node, twin);
  twin.append(...inner);
  return [twin];
}

function selectedText(node: Text, range: Range | null): string {
  const end = range?.endContainer === node ? range.endOffset : node.data.length;
  const start = range?.startContainer === node ? range.startOffset : 0;
  return node.data.slice(start, end);
}
