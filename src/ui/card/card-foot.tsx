import type { JSX } from 'preact';
import { lookUpAddress } from '../../core/card/look-up.ts';
import { say } from '../../core/messages.ts';
import type { EntityCardProps } from './entity-card.tsx';

/** Where a card leads beyond itself, and how it opens. */
export function CardFoot({
  card,
  entity,
  state,
  language,
  dispatch,
}: EntityCardProps): JSX.Element {
  const { settings } = state;
  const address = settings.lookUp ? lookUpAddress(entity.name, language) : null;
  return (
    <footer>
      <button
        type="button"
        class="link"
        onClick={() => dispatch({ kind: 'panel-opened', tab: 'names' })}
      >
        {say('card_all_names')}
      </button>
      {address && (
        <a href={address.href} target="_blank" rel="noreferrer noopener">
          {say('card_look_up', address.host)}
        </a>
      )}
      {card.isPassing && (
        <button
          type="button"
          class="link"
          onClick={() => dispatch({ kind: 'settings', settings: { ...settings, cards: 'click' } })}
        >
          {say('card_click_only')}
        </button>
      )}
    </footer>
  );
}
