import type { JSX } from 'preact';
import { grantLabel } from '../core/automatic/access.ts';
import type { OptionsProps } from './options-page.tsx';
import { Section } from './page-parts.tsx';

/** What each permission is for. */
export function PermissionNotes({ state, onGiveBack }: OptionsProps): JSX.Element {
  const { patterns } = state.access;
  return (
    <Section title="Permissions">
      <dl class="permissions">
        <dt>The page you click on (activeTab)</dt>
        <dd>Lede may read a page when you click its button there, and only then.</dd>
        <dt>Scripting</dt>
        <dd>To put the reader over that page.</dd>
        <dt>Storage</dt>
        <dd>
          For your theme, text size and rules. Your browser may synchronize them if you use its
          sync. Nothing of what you read is stored.
        </dd>
        <dt>Site access</dt>
        <dd>
          {patterns.length === 0
            ? 'Only what you grant, and you have granted none.'
            : 'Only what you granted:'}
          {patterns.length > 0 && (
            <ul class="sites">
              {patterns.map((pattern) => (
                <li key={pattern} class="site">
                  <span>
                    <bdi>{grantLabel(pattern)}</bdi>
                  </span>
                  <button
                    type="button"
                    aria-label={`Give back ${grantLabel(pattern)}`}
                    onClick={() => onGiveBack(pattern)}
                  >
                    Give back
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
