import type { ComponentChildren, JSX } from 'preact';
import { say } from '../core/messages.ts';
import { promptSentence, refusedSentence } from './access-words.ts';
import { OptionsLink } from './options-link.tsx';
import type { PermissionQuery, PermissionStep } from './permission-state.ts';
import { Sentence } from './sentence.tsx';

interface PermissionProps {
  /** `null` when the page was opened with nothing to ask for. */
  readonly query: PermissionQuery | null;
  readonly step: PermissionStep;
  /** Called while the click is handled, so that it may ask the browser. */
  readonly onAllow: () => void;
  readonly onBack: () => void;
}

/** Asks for access to one site, since the browser lets only a page of ours do so. */
export function PermissionPage({ query, step, onAllow, onBack }: PermissionProps): JSX.Element {
  if (!query) {
    return (
      <Frame title={say('permission_nothing')}>
        <p>
          <Sentence of="permission_nothing_why" values={[<OptionsLink key={0} />]} />
        </p>
        <p class="actions">
          <button type="button" onClick={onBack}>
            {say('permission_back')}
          </button>
        </p>
      </Frame>
    );
  }
  const { site, rule } = query;
  return (
    <Frame title={say(rule === 'ask' ? 'permission_ask_title' : 'permission_always_title')}>
      <p>
        <Sentence
          of={rule === 'ask' ? 'permission_ask' : 'permission_always'}
          values={[
            <strong key={0}>
              <bdi>{site}</bdi>
            </strong>,
          ]}
        />
      </p>
      <p>{promptSentence('one-site')}</p>
      <p class="status" role="status">
        {step === 'refused' && refusedSentence(site)}
        {step === 'not-saved' && say('access_not_saved')}
      </p>
      <p class="actions">
        <button type="button" class="main" onClick={onAllow}>
          {step === 'asking' ? (
            <Sentence of="access_allow_site" values={[<bdi key={0}>{site}</bdi>]} />
          ) : (
            say('permission_again')
          )}
        </button>
        <button type="button" onClick={onBack}>
          {say(step === 'asking' ? 'access_not_now' : 'permission_back')}
        </button>
      </p>
    </Frame>
  );
}

interface FrameProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

function Frame({ title, children }: FrameProps): JSX.Element {
  return (
    <main class="page">
      <header class="masthead">
        <img src="icons/48.png" alt="" width="32" height="32" />
        <h1>{title}</h1>
      </header>
      {children}
    </main>
  );
}
