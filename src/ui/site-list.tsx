import type { JSX } from 'preact';
import { RULES } from '../core/automatic/rules.ts';
import { type MessageKey, say } from '../core/messages.ts';
import { promptSentence, RULE_NAMES } from './access-words.ts';
import type { OptionsProps } from './options-page.tsx';
import { type RowAccess, type SiteRow, siteRows, withoutAccess } from './options-state.ts';
import { AccessQuestion } from './page-parts.tsx';

/** Each site with its rule. */
export function SiteList(props: OptionsProps): JSX.Element {
  const { state, onGrant } = props;
  const rows = siteRows(state);
  if (rows.length === 0) {
    return <p class="quiet">{say('options_no_sites')}</p>;
  }
  const missing = withoutAccess(state);
  return (
    <>
      <ul class="sites">
        {rows.map((row) => (
          <SiteItem key={row.site} row={row} {...props} />
        ))}
      </ul>
      {missing.length > 1 && (
        <>
          <p class="quiet">
            {promptSentence(missing.includes(null) ? 'all-sites' : 'these-sites')}
          </p>
          <p class="actions">
            <button type="button" onClick={() => onGrant(missing)}>
              {say('options_grant_them')}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function SiteItem(props: OptionsProps & { readonly row: SiteRow }): JSX.Element {
  const { row, state, onRule, onRemove, onAllow, onDecline, onGrant } = props;
  const { site } = row;
  return (
    <li>
      <div class="site">
        <span>
          <bdi>{site}</bdi>
        </span>
        <select
          aria-label={say('options_rule_for', site)}
          value={row.rule}
          onChange={(event) => {
            const rule = RULES.find((each) => each === event.currentTarget.value);
            if (rule) onRule(site, rule);
          }}
        >
          {RULES.map((rule) => (
            <option key={rule} value={rule}>
              {say(RULE_NAMES[rule])}
            </option>
          ))}
        </select>
        <button
          type="button"
          aria-label={say('options_remove_site', site)}
          onClick={() => onRemove(site)}
        >
          {say('options_remove')}
        </button>
      </div>
      {state.question?.site === site && (
        <AccessQuestion site={site} onAllow={onAllow} onDecline={onDecline} />
      )}
      {state.question?.site !== site && row.access !== 'fine' && (
        <MissingAccess access={row.access} site={site} onGrant={() => onGrant([site])} />
      )}
    </li>
  );
}

const MISSING: Readonly<Record<Exclude<RowAccess, 'fine'>, readonly [MessageKey, MessageKey]>> = {
  lost: ['options_lost', 'options_grant_again'],
  'not-yet': ['options_not_yet', 'options_grant'],
  none: ['options_none', 'options_grant'],
};

interface MissingAccessProps {
  readonly access: Exclude<RowAccess, 'fine'>;
  readonly site: string;
  readonly onGrant: () => void;
}

function MissingAccess({ access, site, onGrant }: MissingAccessProps): JSX.Element {
  const [fault, grant] = MISSING[access];
  return (
    <p class="missing">
      {say(fault)}
      <button type="button" aria-label={say('labeled', say(grant), site)} onClick={onGrant}>
        {say(grant)}
      </button>
    </p>
  );
}
