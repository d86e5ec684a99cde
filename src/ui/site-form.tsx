import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Rule } from '../core/automatic/rules.ts';
import { parseSite } from '../core/automatic/site.ts';
import { say } from '../core/messages.ts';
import { promptSentence, RULE_NAMES } from './access-words.ts';

interface SiteFormProps {
  readonly label: string;
  /** A button for each. */
  readonly rules: readonly Rule[];
  /** Called while the click is handled, so that it may ask the browser for access. */
  readonly onSubmit: (site: string, rule: Rule) => void;
}

/** A field for a site and a button for each rule that it can be given. */
export function SiteForm({ label, rules, onSubmit }: SiteFormProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const pressed = event.submitter?.getAttribute('value');
    const rule = rules.find((each) => each === pressed) ?? rules[0];
    const site = parseSite(typed);
    setWrong(site === null);
    if (site === null || rule === undefined) return;
    setTyped('');
    onSubmit(site, rule);
  };
  return (
    <form class="site-form" onSubmit={submit} noValidate>
      <label for="site">{label}</label>
      <input
        id="site"
        type="text"
        inputMode="url"
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder="example.com"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby="site-fault site-prompt"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p class="fault" id="site-fault" role="alert">
        {isWrong ? say('access_no_site') : ''}
      </p>
      <p class="quiet" id="site-prompt">
        {promptSentence('one-site')}
      </p>
      <p class="actions">
        {rules.map((rule) => (
          <button key={rule} type="submit" value={rule}>
            {say(RULE_NAMES[rule])}
          </button>
        ))}
      </p>
    </form>
  );
}
