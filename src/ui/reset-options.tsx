import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OptionsProps } from './options-page.tsx';
import { newsIn } from './options-state.ts';
import { Question, Section, Status } from './page-parts.tsx';

/** Asks before it acts: access that was given back could not be undone without new prompts. */
export function ResetOptions({ state, onReset }: OptionsProps): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title="Reset">
      <p class="actions">
        <button type="button" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
          Reset everything…
        </button>
      </p>
      {isAsking && (
        <Question>
          <p>
            Theme and text size go back to how they were at first, all rules are removed, and access
            to sites is given back.
          </p>
          <p class="actions">
            <button
              type="button"
              class="main"
              onClick={() => {
                setAsking(false);
                onReset();
              }}
            >
              Reset everything
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              Keep everything
            </button>
          </p>
        </Question>
      )}
      <Status text={newsIn(state, 'reset')} />
    </Section>
  );
}
