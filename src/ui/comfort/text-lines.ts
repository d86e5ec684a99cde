import { textNodesOf } from '../panel/text-place.ts';

const BOXES = 'h1, h2, h3, h4, h5, h6, p, li, td, th, pre, figcaption, caption';

/** A line is found again by a letter of it. */
interface Letter {
  readonly node: Text;
  readonly at: number;
  /** All of the node's text: a node that is drawn anew may hold another. */
  readonly text: string;
}

/**
 * Notes the first line below a height of the window. The returned function tells by how much it has moved since;
 * `null` where it is drawn no more.
 */
export function watchFirstLine(column: Element, top: number): () => number | null {
  const letter = firstLetterBelow(column, top);
  const before = letter && boxOf(letter)?.top;
  return () => {
    if (!letter || before === null || before === undefined) return null;
    const isSame = letter.node.isConnected && letter.node.data === letter.text;
    const now = isSame ? boxOf(letter) : null;
    return now ? now.top - before : null;
  };
}

/** The middles of the lines on the screen, in pixels of the window, from the first to the last. */
export function lineMiddles(column: Element, height: number): number[] {
  const range = column.ownerDocument.createRange();
  const middles = textBoxes(column)
    .filter((box) => {
      const { top, bottom } = box.getBoundingClientRect();
      return bottom > 0 && top < height;
    })
    .flatMap(textNodesOf)
    .flatMap((node) => {
      range.selectNodeContents(node);
      return Array.from(range.getClientRects(), (line) => (line.top + line.bottom) / 2);
    });
  return [...new Set(middles)].sort((a, b) => a - b);
}

function textBoxes(column: Element): Element[] {
  // A card has lines of its own.
  return [...column.querySelectorAll(BOXES)].filter((box) => !box.closest('.card-slot'));
}

function firstLetterBelow(column: Element, top: number): Letter | null {
  const isBelow = (box: DOMRect | null) => box !== null && box.bottom > top + 1;
  const boxes = textBoxes(column).filter((box) => isBelow(box.getBoundingClientRect()));
  for (const box of boxes.slice(0, 3)) {
    for (const node of textNodesOf(box)) {
      const text = node.data;
      const isIn = (at: number) => isBelow(boxOf({ node, at, text }));
      if (text.trim() === '' || !isIn(text.trimEnd().length - 1)) continue;
      return { node, at: firstThat(text.length, isIn), text };
    }
  }
  return null;
}

/** Of the numbers below `end`, by halves: those that hold come last. */
function firstThat(end: number, holds: (at: number) => boolean): number {
  let [from, to] = [0, end - 1];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** `null` for a space that takes no room, as at a line's end. */
function boxOf({ node, at }: Letter): DOMRect | null {
  const range = node.ownerDocument.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const box = range.getBoundingClientRect();
  return box.height > 0 ? box : null;
}
