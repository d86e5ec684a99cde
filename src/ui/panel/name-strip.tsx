import type { JSX } from 'preact';
import { ticksOf } from '../../core/panel/mention-places.ts';
import type { Span } from '../../core/text/span.ts';

interface NameStripProps {
  readonly mentions: readonly Span[];
  readonly length: number;
}

/** The article from its beginning to its end, a tick for each mention; a bracket around what is in sight. */
export function NameStrip({ mentions, length }: NameStripProps): JSX.Element {
  return (
    <span class="strip" aria-hidden="true">
      <b />
      {ticksOf(mentions, length).map((place) => (
        <i key={place} style={{ insetInlineStart: `${place}%` }} />
      ))}
    </span>
  );
}
