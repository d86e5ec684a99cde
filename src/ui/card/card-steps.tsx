import type { JSX } from 'preact';
import { say, sayCount } from '../../core/messages.ts';
import { sayPlace } from '../../core/panel/mention-places.ts';
import { Chevron } from './chevron.tsx';
import type { EntityCardProps } from './entity-card.tsx';

/** Leads from mention to mention with the card, and keeps a name in the light. */
export function CardSteps(props: EntityCardProps): JSX.Element {
  const { card, entity, content, state, dispatch, onJump } = props;
  const { mentions } = content;
  const at = mentions.findIndex(({ start }) => start === card.mention.start);
  const step = (by: number) => {
    const mention = mentions[(at + by + mentions.length) % mentions.length];
    if (!mention) return;
    onJump(mention);
    dispatch({ kind: 'card-opened', card: { entity: entity.id, mention, isPassing: false } });
  };
  const isFollowed = state.followed === entity.id;
  return (
    <div class="card-steps">
      {mentions.length > 1 ? (
        <>
          <button type="button" aria-label={say('card_last_mention')} onClick={() => step(-1)}>
            <Chevron d="M10 3L5 8l5 5" />
          </button>
          <span class="at" role="status">
            {sayPlace(at, mentions.length)}
          </span>
          <button type="button" aria-label={say('card_next_mention')} onClick={() => step(1)}>
            <Chevron d="M6 3l5 5-5 5" />
          </button>
        </>
      ) : (
        <span class="at">{sayCount('mentions', mentions.length)}</span>
      )}
      <button
        type="button"
        class="follow"
        aria-pressed={isFollowed}
        onClick={() => dispatch({ kind: 'followed', entity: isFollowed ? null : entity.id })}
      >
        {say('card_follow')}
      </button>
    </div>
  );
}
