import type { JSX } from 'preact';
import { say } from '../../core/messages.ts';
import type { Notice } from '../../core/reader/reader-state.ts';

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onShowAll: () => void;
  readonly onPick: () => void;
  /** Back to the page itself. */
  readonly onOriginal: () => void;
  readonly onDismiss: () => void;
}

/** A line at the lower edge, so that the text stays where it is. */
export function NoticeBar(props: NoticeBarProps): JSX.Element {
  const { notice, onShowAll, onPick, onOriginal, onDismiss } = props;
  return (
    <section class="bar state-note" aria-label={say('state_notice')}>
      <p role="status">{say(notice === 'missed' ? 'state_missed' : 'state_unsaved')}</p>
      {notice === 'missed' && (
        <>
          <button type="button" onClick={onShowAll}>
            {say('state_show_all')}
          </button>
          <button type="button" onClick={onPick}>
            {say('pick_text')}
          </button>
          <button type="button" onClick={onOriginal}>
            {say('state_original')}
          </button>
        </>
      )}
      <button type="button" class="dismiss" aria-label={say('state_dismiss')} onClick={onDismiss}>
        ×
      </button>
    </section>
  );
}
