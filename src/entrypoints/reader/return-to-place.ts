import type { Article } from '../../core/article/article.ts';
import { blocksToFill } from '../../core/article/first-screen.ts';
import type { ReadingPlace } from '../../core/reader/kept-places.ts';

/** The toolbar's height. */
const TOP = 44;
/** So many blocks can be drawn before the first frame. */
const FEW_BLOCKS = 400;

/** The way back to where an article was left. */
export interface Return {
  /** How many blocks to draw at first: the screen is full, and at that place if it is cheap to draw so far. */
  readonly firstBlocks: number;
  /** Scrolls there as soon as its block is drawn, once. */
  go(): void;
}

export function returnToPlace(
  { place, article, address }: { place: ReadingPlace | null; article: Article; address: string },
  scroller: HTMLElement,
  onReturned: () => void,
): Return {
  let at = place?.address === address ? place.at : 0;
  const number = Math.floor(at);
  const first = number < FEW_BLOCKS ? number : 0;
  const height = scroller.ownerDocument.defaultView?.innerHeight ?? 0;
  return {
    firstBlocks: first + blocksToFill(article.blocks.slice(first), height),
    go() {
      // Blocks stand behind the column's header.
      const block = at > 0 && scroller.querySelector('.column')?.children[number + 1];
      if (!block) return;
      const box = block.getBoundingClientRect();
      scroller.scrollTop += box.top + box.height * (at % 1) - TOP;
      at = 0;
      onReturned();
    },
  };
}
