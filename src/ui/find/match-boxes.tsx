import type { JSX } from 'preact';
import type { Finding } from './use-matches.ts';

/** Tints found words by boxes under them: a selection or a named highlight could be read by the page. */
export function MatchBoxes({ boxes, current }: Pick<Finding, 'boxes' | 'current'>): JSX.Element {
  return (
    <div class="matches" aria-hidden="true">
      {boxes.map((lines, i) =>
        lines.map(({ left, top, width, height }) => (
          <span
            key={`${i} ${left} ${top}`}
            class={i === current ? 'current' : undefined}
            style={{
              left: `${left}px`,
              top: `${top}px`,
              width: `${width}px`,
              height: `${height}px`,
            }}
          />
        )),
      )}
    </div>
  );
}
