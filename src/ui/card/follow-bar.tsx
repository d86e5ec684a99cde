import type { JSX } from 'preact';
import { say, sayCount } from '../../core/messages.ts';
import type { ReaderAction, ReaderState } from '../../core/reader/reader-state.ts';

interface FollowBarProps {
  readonly state: ReaderState;
  readonly dispatch: (action: ReaderAction) => void;
}

/** Says which name is followed, and ends it. */
export function FollowBar({ state, dispatch }: FollowBarProps): JSX.Element | null {
  const { followed, understanding } = state;
  const entity = understanding?.entities.find(({ id }) => id === followed);
  if (!entity) return null;
  return (
    <section class="following" aria-label={say('card_follow')}>
      <p role="status">
        {sayCount('follow_status', entity.mentionCount, `\u2068${entity.name}\u2069`)}
      </p>
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
