import type { JSX } from 'preact';
import { grantLabel } from '../core/automatic/access.ts';
import { say } from '../core/messages.ts';
import type { OptionsProps } from './options-page.tsx';
import { Section } from './page-parts.tsx';

/** What each permission is for. */
export function PermissionNotes({ state, onGiveBack }: OptionsProps): JSX.Element {
  const { patterns } = state.access;
  return (
    <Section title={say('options_permissions')}>
      <dl class="permissions">
        <dt>{say('options_active_tab')}</dt>
        <dd>{say('options_active_tab_why')}</dd>
        <dt>{say('options_scripting')}</dt>
        <dd>{say('options_scripting_why')}</dd>
        <dt>{say('options_storage')}</dt>
        <dd>{say('options_storage_why')}</dd>
        <dt>{say('options_site_access')}</dt>
        <dd>
          {patterns.length === 0 ? say('options_granted_none') : say('options_granted')}
          {patterns.length > 0 && (
            <ul class="sites">
              {patterns.map((pattern) => (
                <li key={pattern} class="site">
                  <span>
                    <bdi>{grantLabel(pattern)}</bdi>
                  </span>
                  <button
                    type="button"
                    aria-label={say('options_give_back_site', grantLabel(pattern))}
                    onClick={() => onGiveBack(pattern)}
                  >
                    {say('options_give_back')}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
    </Section>
  );
}
