import type { JSX } from 'preact';
import { say } from '../../core/messages.ts';
import type { ReaderState } from '../../core/reader/reader-state.ts';

/** How far the text is read, below the toolbar: as long as `--read` says. Screen readers have the minutes left. */
export function ProgressBar(): JSX.Element {
  return <div class="progress" aria-hidden="true" />;
}

/** Dims all lines but those of the band whose middle is at `--band-at`. */
export function LineFocusView({ settings }: Pick<ReaderState, 'settings'>): JSX.Element | null {
  if (settings.lineFocus === 0) return null;
  return (
    <div class="line-focus" aria-hidden="true">
      <i />
      <i />
    </div>
  );
}

interface ResumedProps {
  readonly onBeginning: () => void;
}

/** Says that the text doesn't begin at its beginning, as long as its reader stays there. */
export function ResumedNote({ onBeginning }: ResumedProps): JSX.Element {
  return (
    <div class="offer resumed" role="status">
      <p>{say('place_kept')}</p>
      <button type="button" onClick={onBeginning}>
        {say('place_beginning')}
      </button>
    </div>
  );
}
