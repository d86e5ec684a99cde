import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../core/messages.ts';
import type { OptionsProps } from './options-page.tsx';
import { newsIn } from './options-state.ts';
import { Question, Section, Status } from './page-parts.tsx';

/** Asks before it acts: access that was given back could not be undone without new prompts. */
export function ResetOptions({ state, onReset }: OptionsProps): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={say('options_reset')}>
      <p class="actions">
        <button type="button" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
          {say('options_reset_ask')}
        </button>
      </p>
      {isAsking && (
        <Question>
          <p>{say('options_reset_what')}</p>
          <p class="actions">
            <button
              type="button"
              class="main"
              onClick={() => {
                setAsking(false);
                onReset();
              }}
            >
              {say('options_reset_all')}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {say('options_keep')}
            </button>
          </p>
        </Question>
      )}
      <Status text={newsIn(state, 'reset')} />
    </Section>
  );
}
