import type { JSX } from 'preact';
import { RULES } from '../core/automatic/rules.ts';
import { promptSentence, RULE_NAMES } from './access-words.ts';
import type { OptionsProps } from './options-page.tsx';
import { type RowAccess, type SiteRow, siteRows, withoutAccess } from './options-state.ts';
import { AccessQuestion } from './page-parts.tsx';

/** Each site with its rule. */
export function SiteList(props: OptionsProps): JSX.Element {
  const { state, onGrant } = props;
  const rows = siteRows(state);
  if (rows.length === 0) {
    return <p class="quiet">None yet. Lede opens where you click, and nowhere by itself.</p>;
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
              Grant all of them
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
          aria-label={`Rule for ${site}`}
          value={row.rule}
          onChange={(event) => {
            const rule = RULES.find((each) => each === event.currentTarget.value);
            if (rule) onRule(site, rule);
          }}
        >
          {RULES.map((rule) => (
            <option key={rule} value={rule}>
              {RULE_NAMES[rule]}
            </option>
          ))}
        </select>
        <button type="button" aria-label={`Remove ${site}`} onClick={() => onRemove(site)}>
          Remove
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

const MISSING: Readonly<Record<Exclude<RowAccess, 'fine'>, readonly [string, string]>> = {
  lost: ['No access any more', 'Grant again'],
  'not-yet': ['No access yet', 'Grant'],
  none: ['No access on this device', 'Grant'],
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
      {fault}
      <button type="button" aria-label={`${grant}: ${site}`} onClick={onGrant}>
        {grant}
      </button>
    </p>
  );
}
