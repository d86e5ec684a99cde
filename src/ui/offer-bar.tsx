import type { JSX } from 'preact';
import type { Rule } from '../core/automatic/rules.ts';

interface OfferBarProps {
  readonly site: string;
  readonly onAnswer: (rule: Rule) => void;
}

/** Asks once a site, at the lower edge, so that the text stays where it is. */
export function OfferBar({ site, onAnswer }: OfferBarProps): JSX.Element {
  return (
    <section class="offer" aria-label="Open by itself">
      <p>
        Open articles on <bdi>{site}</bdi> by themselves?
      </p>
      <button type="button" onClick={() => onAnswer('ask')}>
        Ask me each time
      </button>
      <button type="button" onClick={() => onAnswer('always')}>
        Always
      </button>
      <button type="button" onClick={() => onAnswer('never')}>
        No
      </button>
    </section>
  );
}
