import { TEXT_BREAK } from '../../core/find/find-in-text.ts';
import type { Span } from '../../core/text/span.ts';
import type { Box } from '../card/place-card.ts';

/** All words of the drawn article, captions and headline too, in one string. */
export interface DrawnText {
  readonly text: string;
  /** In order. */
  readonly nodes: readonly DrawnNode[];
}

interface DrawnNode {
  readonly node: Text;
  readonly start: number;
}

const BLOCKS =
  'p, li, td, th, caption, figcaption, pre, h1, h2, h3, h4, h5, h6, blockquote, figure, header, footer';
/** What is no part of the article, or not seen. */
const LEFT_OUT =
  '.card-slot, .match-slot, .spoken-slot, .found, .source, [aria-hidden=true], [hidden], .unseen';

export function drawnText(column: HTMLElement): DrawnText {
  const nodes: DrawnNode[] = [];
  const pieces: string[] = [];
  let length = 0;
  let block: Element | null = null;
  for (const node of textNodes(column)) {
    const own = node.parentElement?.closest(BLOCKS) ?? null;
    const gap = own === block ? '' : TEXT_BREAK;
    block = own;
    nodes.push({ node, start: length + gap.length });
    pieces.push(gap, node.data);
    length += gap.length + node.data.length;
  }
  return { text: pieces.join(''), nodes };
}

function textNodes(column: HTMLElement): Text[] {
  const walker = column.ownerDocument.createTreeWalker(
    column,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(LEFT_OUT)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode.nodeType === Node.TEXT_NODE) nodes.push(walker.currentNode as Text);
  }
  return nodes;
}

/** Boxes around stretches of the drawn text, in pixels of the column. The stretches are in order. */
export function boxesOf(
  column: HTMLElement,
  { nodes }: DrawnText,
  spans: readonly Span[],
): readonly (readonly Box[])[] {
  const own = column.getBoundingClientRect();
  const range = column.ownerDocument.createRange();
  let at = 0;
  /** The last piece that begins before an offset. */
  const pieceBefore = (offset: number) => {
    while ((nodes[at + 1]?.start ?? Number.POSITIVE_INFINITY) < offset) at += 1;
    return nodes[at];
  };
  return spans.map(({ start, end }) => {
    const first = pieceBefore(start + 1);
    if (first) range.setStart(first.node, start - first.start);
    const last = pieceBefore(end);
    if (last) range.setEnd(last.node, end - last.start);
    return Array.from(range.getClientRects(), ({ left, top, width, height }) => ({
      ...{ left: left - own.left, top: top - own.top, width, height },
    }));
  });
}
