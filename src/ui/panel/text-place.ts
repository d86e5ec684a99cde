import type { PlainText } from '../../core/article/plain-text.ts';
import type { Span } from '../../core/text/span.ts';

/**
 * Where in the drawn article a stretch of its text is; `null` where it is not drawn. The pieces of the text stand
 * in the page in their order, with other words (captions, credits) between them.
 */
export function rangeOf(root: Element, plain: PlainText, span: Span): Range | null {
  const number = plain.parts.findLastIndex(({ start }) => start <= span.start);
  const part = plain.parts[number];
  if (!part) return null;
  const nodes = textNodesOf(root);
  const at = placesOfParts(nodes.map(({ data }) => data).join(''), plain)[number] ?? -1;
  if (at < 0) return null;
  const length = part.content.text.length;
  const start = at + span.start - part.start;
  const end = at + Math.min(span.end - part.start, length);
  return rangeBetween(nodes, start, end);
}

/** The place in the text at which a range of the drawn article begins; `null` above it and elsewhere. */
export function placeAtStart(root: Element, plain: PlainText, range: Range): number | null {
  const { startContainer, startOffset } = range;
  if (!root.contains(startContainer)) return null;
  const before = root.ownerDocument.createRange();
  before.setStart(root, 0);
  before.setEnd(startContainer, startOffset);
  const passed = before.toString().length;
  const whole = textNodesOf(root)
    .map(({ data }) => data)
    .join('');
  const places = placesOfParts(whole, plain);
  const number = places.findLastIndex((place) => place >= 0 && place <= passed);
  const part = plain.parts[number];
  return part
    ? part.start + Math.min(passed - (places[number] ?? 0), part.content.text.length)
    : null;
}

/** Where the pieces stand in all drawn words, -1 where they do not. They may repeat, so each is looked for behind the one before. */
export function placesOfParts(whole: string, { parts }: PlainText): number[] {
  let from = 0;
  return parts.map(({ content }) => {
    const at = whole.indexOf(content.text, from);
    if (at >= 0) from = at + content.text.length;
    return at;
  });
}

export function textNodesOf(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function rangeBetween(nodes: readonly Text[], start: number, end: number): Range | null {
  const range = nodes[0]?.ownerDocument.createRange();
  if (!range) return null;
  let passed = 0;
  let isOpen = false;
  for (const node of nodes) {
    const next = passed + node.data.length;
    if (!isOpen && start < next) {
      range.setStart(node, start - passed);
      isOpen = true;
    }
    if (isOpen && end <= next) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed = next;
  }
  return null;
}
