import type { JSX } from 'preact';
import type { PlainText } from '../core/article/plain-text.ts';
import type { Span } from '../core/text/span.ts';
import type { FoundPlace } from './reader-state.ts';
import { rangeOf } from './text-place.ts';

/** Of the window's height, so that what leads up to the words is in sight too. */
const ABOVE = 0.3;

/** Brings words of the article into sight. Returns where they are in the column; `null` where they are not drawn. */
export function placeIn(column: HTMLElement, plain: PlainText, span: Span): FoundPlace | null {
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

/**
 * Lights the words for a moment, with boxes beneath them: a selection or a named highlight could be read by the
 * page.
 */
export function Found({ place }: { place: FoundPlace | null }): JSX.Element | null {
  if (!place) return null;
  return (
    <div class="found" aria-hidden="true" key={JSON.stringify(place[0])}>
      {place.map((box) => (
        <span
          key={`${box.left} ${box.top}`}
          style={{
            left: `${box.left}px`,
            top: `${box.top}px`,
            width: `${box.width}px`,
            height: `${box.height}px`,
          }}
        />
      ))}
    </div>
  );
}
