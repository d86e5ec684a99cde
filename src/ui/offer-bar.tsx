import type { JSX } from 'preact';
import type { Rule } from '../core/automatic/rules.ts';
import { say } from '../core/messages.ts';

interface OfferBarProps {
  readonly site: string;
  readonly onAnswer: (rule: Rule) => void;
}

/** Asks once a site, at the lower edge, so that the text stays where it is. */
export function OfferBar({ site, onAnswer }: OfferBarProps): JSX.Element {
  return (
    <section class="bar offer" aria-label={say('offer')}>
      <p>{say('offer_question', site)}</p>
      <button type="button" onClick={() => onAnswer('ask')}>
        {say('offer_ask')}
      </button>
      <button type="button" onClick={() => onAnswer('always')}>
        {say('offer_always')}
      </button>
      <button type="button" onClick={() => onAnswer('never')}>
        {say('offer_never')}
      </button>
    </section>
  );
}
