import type { PlainText } from '../../core/article/plain-text.ts';
import type { Span } from '../../core/text/span.ts';
import type { Box } from '../card/place-card.ts';
import { bringIntoSight } from './bring-into-sight.ts';
import { drawnParts, textInSight } from './text-in-sight.ts';

/** The reader's place in the drawn article. */
export interface Reading {
  sight(): Span;
  /** Brings words into sight and lights them. */
  show(span: Span): void;
  /** What was shown last. */
  last(): Span | null;
}

interface Drawn {
  readonly column: HTMLElement;
  readonly scroller: HTMLElement;
  readonly plain: PlainText;
  readonly onFound: (place: readonly Box[]) => void;
}

/** The toolbar's height. */
const TOP = 44;

export function createReading({ column, scroller, plain, onFound }: Drawn): Reading {
  let parts: ReturnType<typeof drawnParts> = [];
  let count = -1;
  let last: Span | null = null;
  return {
    sight() {
      // A long article is drawn piece by piece.
      if (column.childElementCount !== count) parts = drawnParts(column, plain);
      count = column.childElementCount;
      return textInSight(parts, TOP, bottomOf(scroller));
    },
    show(span) {
      last = span;
      const place = bringIntoSight(column, plain, span);
      if (place) onFound(place);
    },
    last: () => last,
  };
}

/** A sheet covers what is below its upper edge; a panel at the side covers no line as a whole. */
function bottomOf(scroller: HTMLElement): number {
  const panel = scroller.querySelector('.panel')?.getBoundingClientRect();
  return panel && panel.top > TOP + 1 ? panel.top : scroller.clientHeight;
}
