import type { JSX } from 'preact';
import { say } from '../../core/messages.ts';
import type { Correction, ReaderAction } from '../../core/reader/reader-state.ts';
import type { OnCorrect } from './correct-name.tsx';
import { sayRule } from './say-correction.ts';

interface CorrectionNoteProps {
  readonly corrected: Correction | null;
  readonly dispatch: (action: ReaderAction) => void;
  readonly onCorrect: OnCorrect;
}

/** Tells what a correction has done, whether it is kept, and takes it back. */
export function CorrectionNote(props: CorrectionNoteProps): JSX.Element {
  const { corrected, dispatch, onCorrect } = props;
  return (
    <div class={corrected ? 'bar corrected' : 'unseen'}>
      <p role="status">{corrected && sayCorrection(corrected)}</p>
      {corrected?.change.kind === 'add' && (
        <button type="button" class="undo" onClick={() => onCorrect(corrected.undo)}>
          {say('names_undo')}
        </button>
      )}
      {corrected && (
        <button
          type="button"
          class="close"
          aria-label={say('names_close')}
          onClick={() => dispatch({ kind: 'corrected', correction: null })}
        >
          ×
        </button>
      )}
    </div>
  );
}

function sayCorrection({ change, keeping }: Correction): string {
  const done = change.kind === 'add' ? sayRule(change.rule) : say('names_undone');
  if (keeping === 'kept') return done;
  return `${done} ${say(keeping === 'failed' ? 'names_held' : 'names_private')}`;
}
