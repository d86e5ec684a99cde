import type { JSX } from 'preact';
import { say } from '../../core/messages.ts';

interface ResumedProps {
  readonly onBeginning: () => void;
}

/** Says that the text doesn't begin at its beginning, as long as its reader stays there. */
export function ResumedNote({ onBeginning }: ResumedProps): JSX.Element {
  return (
    <div class="bar resumed" role="status">
      <p>{say('place_kept')}</p>
      <button type="button" onClick={onBeginning}>
        {say('place_beginning')}
      </button>
    </div>
  );
}
