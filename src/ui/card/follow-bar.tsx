import type { JSX } from 'preact';
import type { Command } from '../../core/keys/commands.ts';
import { say, sayCount } from '../../core/messages.ts';
import type { ReaderAction, ReaderState } from '../../core/reader/reader-state.ts';
import { Chevron } from './chevron.tsx';

interface FollowBarProps {
  readonly state: ReaderState;
  readonly dispatch: (action: ReaderAction) => void;
  readonly onCommand: (command: Command) => void;
}

/** Says which name is followed, leads through it and ends it. */
export function FollowBar(props: FollowBarProps): JSX.Element | null {
  const { state, dispatch, onCommand } = props;
  const { followed, understanding } = state;
  const entity = understanding?.entities.find(({ id }) => id === followed);
  if (!entity) return null;
  return (
    <section class="bar following" aria-label={say('card_follow')}>
      <p role="status">
        {sayCount('follow_status', entity.mentionCount, `\u2068${entity.name}\u2069`)}
      </p>
      {entity.mentionCount > 1 && (
        <>
          <button
            type="button"
            aria-label={say('card_last_mention')}
            onClick={() => onCommand('last-mention')}
          >
            <Chevron d="M10 3L5 8l5 5" />
          </button>
          <button
            type="button"
            aria-label={say('card_next_mention')}
            onClick={() => onCommand('next-mention')}
          >
            <Chevron d="M6 3l5 5-5 5" />
          </button>
        </>
      )}
      <button
        type="button"
        class="close"
        aria-label={say('follow_end')}
        title={say('follow_end')}
        onClick={() => dispatch({ kind: 'followed', entity: null })}
      >
        ×
      </button>
    </section>
  );
}
