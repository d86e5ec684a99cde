import type { JSX } from 'preact';
import type { FoundPlace } from '../core/reader/reader-state.ts';

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
