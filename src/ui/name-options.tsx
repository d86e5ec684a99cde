import type { JSX } from 'preact';
import { say } from '../core/messages.ts';
import { keyOfRule } from '../core/names/name-rule.ts';
import { sayRule } from './names/say-correction.ts';
import type { OptionsProps } from './options-page.tsx';
import { newsIn } from './options-state.ts';
import { Section, Status } from './page-parts.tsx';

/** What was corrected about names, to be looked through and taken back. */
export function NameOptions({ state, onForgetName }: OptionsProps): JSX.Element {
  const { names } = state;
  return (
    <Section title={say('options_names')}>
      <p class="quiet">{say(names.length > 0 ? 'options_names_why' : 'options_no_names')}</p>
      {names.length > 0 && (
        <>
          <ul class="sites">
            {names.toReversed().map((rule) => (
              <li key={keyOfRule(rule)}>
                <div class="site">
                  <span>{sayRule(rule)}</span>
                  <button
                    type="button"
                    aria-label={say('labeled', say('options_remove'), sayRule(rule))}
                    onClick={() => onForgetName(rule)}
                  >
                    {say('options_remove')}
                  </button>
                </div>
              </li>
            ))}
          </ul>
          <p class="actions">
            <button type="button" onClick={() => onForgetName(null)}>
              {say('options_remove_names')}
            </button>
          </p>
        </>
      )}
      <Status text={newsIn(state, 'names')} />
    </Section>
  );
}
