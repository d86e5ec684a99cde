import type { JSX } from 'preact';
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
