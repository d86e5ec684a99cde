import type { JSX } from 'preact';
import { needsAccess } from '../core/automatic/access.ts';
import { RULES } from '../core/automatic/rules.ts';
import { say } from '../core/messages.ts';
import { promptSentence, RULE_MEANINGS, RULE_NAMES } from './access-words.ts';
import type { OptionsProps } from './options-page.tsx';
import { newsIn } from './options-state.ts';
import { AccessQuestion, Choices, Section, Status } from './page-parts.tsx';
import { SiteForm } from './site-form.tsx';
import { SiteList } from './site-list.tsx';

/** Where the reader opens by itself. */
export function AutomaticOptions(props: OptionsProps): JSX.Element {
  const { state, onAdd } = props;
  return (
    <Section title={say('options_automatic')}>
      <OtherSites {...props} />
      <h3>{say('options_sites')}</h3>
      <SiteForm label={say('options_add')} rules={['ask', 'always', 'never']} onSubmit={onAdd} />
      <Status text={newsIn(state, 'sites')} />
      <SiteList {...props} />
    </Section>
  );
}

function OtherSites(props: OptionsProps): JSX.Element {
  const { state, onRule, onAllow, onDecline, onGrant } = props;
  const { settings, question, access } = state;
  const isAsked = question !== null && question.site === null;
  const { otherSites } = settings.rules;
  return (
    <>
      <Choices
        name="other-sites"
        legend={say('options_other_sites')}
        options={RULES}
        labels={RULE_NAMES}
        notes={RULE_MEANINGS}
        chosen={isAsked ? question.rule : otherSites}
        onChoose={(rule) => onRule(null, rule)}
      />
      {isAsked && <AccessQuestion site={null} onAllow={onAllow} onDecline={onDecline} />}
      {!isAsked && needsAccess(otherSites) && !access.all && (
        <>
          <p class="quiet">{promptSentence('all-sites')}</p>
          <p class="missing">
            {say('options_no_access_all')}
            <button type="button" onClick={() => onGrant([null])}>
              {say('options_grant_all_sites')}
            </button>
          </p>
        </>
      )}
      <Status text={newsIn(state, 'other-sites')} />
    </>
  );
}
