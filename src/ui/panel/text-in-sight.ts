import type { PlainText } from '../../core/article/plain-text.ts';
import type { Span } from '../../core/text/span.ts';
import { placesOfParts, textNodesOf } from './text-place.ts';

/** A drawn piece of the article's text. */
interface DrawnPart extends Span {
  readonly element: Element;
}

const BOXES = 'p, li, td, th, h1, h2, h3, h4, h5, h6';

/** The pieces of text with the elements that they are drawn in, which stay when names are marked in them. */
export function drawnParts(column: HTMLElement, plain: PlainText): DrawnPart[] {
  const nodes = textNodesOf(column);
  const places = placesOfParts(nodes.map(({ data }) => data).join(''), plain);
  const drawn: DrawnPart[] = [];
  let [passed, next] = [0, 0];
  plain.parts.forEach(({ start, content }, i) => {
    const place = places[i] ?? -1;
    if (place < 0) return;
    for (let node = nodes[next]; node && passed + node.data.length <= place; node = nodes[++next]) {
      passed += node.data.length;
    }
    const element = nodes[next]?.parentElement?.closest(BOXES);
    if (element) drawn.push({ start, end: start + content.text.length, element });
  });
  return drawn;
}

/** Which text stands between two heights of the window, as far as the heights of its boxes tell. */
export function textInSight(parts: readonly DrawnPart[], top: number, bottom: number): Span {
  const first = parts[firstPart(parts, (box) => box.bottom > top)];
  const below = firstPart(parts, (box) => box.top >= bottom);
  const last = parts[below - 1];
  return {
    start: first ? offsetAt(first, top) : (parts.at(-1)?.end ?? 0),
    end: last ? offsetAt(last, bottom) : 0,
  };
}

function offsetAt({ start, end, element }: DrawnPart, height: number): number {
  const box = element.getBoundingClientRect();
  const share = box.height > 0 ? (height - box.top) / box.height : 0;
  return Math.round(start + (end - start) * Math.min(1, Math.max(0, share)));
}

/** By halves: each look at a box costs. */
function firstPart(parts: readonly DrawnPart[], holds: (box: DOMRect) => boolean): number {
  let [from, end] = [0, parts.length];
  while (from < end) {
    const middle = (from + end) >>> 1;
    const box = parts[middle]?.element.getBoundingClientRect();
    if (box && holds(box)) end = middle;
    else from = middle + 1;
  }
  return from;
}
