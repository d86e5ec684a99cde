import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { FoundPlace } from '../core/reader/reader-state.ts';

/**
 * Lights the words for a moment, with boxes beneath them: a selection or a named highlight could be read by the
 * page. The same words are lit anew when they are found again.
 */
export function Found({ place }: { place: FoundPlace | null }): JSX.Element | null {
  const seen = useRef<{ place: FoundPlace | null; count: number }>({ place: null, count: 0 });
  if (place !== seen.current.place) seen.current = { place, count: seen.current.count + 1 };
  if (!place) return null;
  return (
    <div class="found" aria-hidden="true" key={seen.current.count}>
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
