import type { PlainText } from '../../core/article/plain-text.ts';
import type { Span } from '../../core/text/span.ts';
import type { Box } from '../card/place-card.ts';
import { rangeOf } from './text-place.ts';

/** Of the window's height, so that what leads up to the words is in sight too. */
const ABOVE = 0.3;

/** Brings words of the article into sight. Returns where they are in the column; `null` where they are not drawn. */
export function bringIntoSight(
  column: HTMLElement,
  plain: PlainText,
  span: Span,
): readonly Box[] | null {
  const range = rangeOf(column, plain, span);
  const box = range?.getBoundingClientRect();
  if (!range || !box) return null;
  const scroller = column.closest('dialog');
  scroller?.scrollBy({ top: box.top - ABOVE * scroller.clientHeight });
  const own = column.getBoundingClientRect();
  return Array.from(range.getClientRects(), ({ left, top, width, height }) => ({
    ...{ left: left - own.left, top: top - own.top, width, height },
  }));
}
