import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Rule } from '../core/automatic/rules.ts';
import { formatNumber, type MessageKey, say } from '../core/messages.ts';
import { OptionsLink } from './options-link.tsx';
import { Choices, Status } from './page-parts.tsx';
import { SampleArticle } from './sample-article.tsx';
import { Sentence } from './sentence.tsx';
import { SiteForm } from './site-form.tsx';
import type { WelcomeAction, WelcomeState, WelcomeStep } from './welcome-state.ts';

export interface WelcomeProps {
  readonly state: WelcomeState;
  readonly dispatch: (action: WelcomeAction) => void;
  /** The keys that open the reader; `null` where the browser gave none. */
  readonly shortcut: string | null;
  readonly family: 'chromium' | 'firefox';
  readonly onOpenReader: () => void;
  /** Called while the click is handled, so that it may ask the browser for access. */
  readonly onAdd: (site: string, rule: Rule) => void;
  readonly onClose: () => void;
}

/** Shown once, after the installation; every screen can be skipped. */
export function WelcomePage(props: WelcomeProps): JSX.Element {
  switch (props.state.step) {
    case 'read':
      return <ReadScreen {...props} />;
    case 'when':
      return <WhenScreen {...props} />;
    case 'ready':
      return <ReadyScreen {...props} />;
  }
}

const PIN: Readonly<Record<WelcomeProps['family'], MessageKey>> = {
  chromium: 'welcome_pin_chromium',
  firefox: 'welcome_pin_firefox',
};

function ReadScreen({ shortcut, family, dispatch, onOpenReader }: WelcomeProps): JSX.Element {
  return (
    <main class="page">
      <Masthead title={say('welcome_read')} step="read" dispatch={dispatch} />
      {/* A list and not paragraphs, which the reader would take for the article's first ones. */}
      <ul class="steps">
        <li>
          {shortcut ? (
            <Sentence of="welcome_click_or_press" values={[<kbd key={0}>{shortcut}</kbd>]} />
          ) : (
            say('welcome_click')
          )}
        </li>
        <li>{say('welcome_names')}</li>
        <li>
          <Sentence of="welcome_escape" values={[<kbd key={0}>Esc</kbd>]} />
        </li>
        <li>{say(PIN[family])}</li>
      </ul>
      <p class="actions">
        <button type="button" class="main" onClick={onOpenReader}>
          {say('welcome_try')}
        </button>
        <button type="button" onClick={() => dispatch({ kind: 'went-to', step: 'when' })}>
          {say('welcome_next')}
        </button>
      </p>
      <SampleArticle />
    </main>
  );
}

const OPENS = ['on-click', 'by-itself'] as const;
const OPENS_NAMES = {
  'on-click': 'welcome_on_click',
  'by-itself': 'welcome_by_itself',
} as const;

function WhenScreen({ state, dispatch, onAdd }: WelcomeProps): JSX.Element {
  return (
    <main class="page">
      <Masthead title={say('welcome_when')} step="when" dispatch={dispatch} />
      <Choices
        name="opens"
        legend={say('welcome_opens')}
        options={OPENS}
        labels={OPENS_NAMES}
        chosen={state.opens}
        onChoose={(opens) => dispatch({ kind: 'chose', opens })}
      />
      {state.opens === 'by-itself' && (
        <SiteForm label={say('welcome_site')} rules={['ask', 'always']} onSubmit={onAdd} />
      )}
      <Status text={state.news} />
      <p class="quiet">{say('welcome_kept')}</p>
      <p class="actions">
        <button
          type="button"
          class="main"
          onClick={() => dispatch({ kind: 'went-to', step: 'ready' })}
        >
          {say('welcome_done')}
        </button>
        <button type="button" onClick={() => dispatch({ kind: 'went-to', step: 'read' })}>
          {say('welcome_back')}
        </button>
      </p>
    </main>
  );
}

function ReadyScreen({ dispatch, shortcut, onClose }: WelcomeProps): JSX.Element {
  return (
    <main class="page">
      <Masthead title={say('welcome_ready')} step="ready" dispatch={dispatch} />
      <p>
        <Sentence
          of={shortcut ? 'welcome_end_or_press' : 'welcome_end'}
          values={[<OptionsLink key={0} />, shortcut]}
        />
      </p>
      <p class="actions">
        <button type="button" class="main" onClick={onClose}>
          {say('welcome_close')}
        </button>
        <button type="button" onClick={() => dispatch({ kind: 'went-to', step: 'read' })}>
          {say('welcome_again')}
        </button>
      </p>
    </main>
  );
}

interface MastheadProps {
  readonly title: string;
  readonly step: WelcomeStep;
  readonly dispatch: (action: WelcomeAction) => void;
}

const STEPS: readonly WelcomeStep[] = ['read', 'when'];

/** Whoever goes to another screen begins at its title, by eye and by ear. */
function Masthead({ title, step, dispatch }: MastheadProps): JSX.Element {
  const number = STEPS.indexOf(step) + 1;
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [step]);
  return (
    <header class="masthead">
      <img src="icons/48.png" alt="" width="32" height="32" />
      <div>
        {number > 0 && (
          <p class="quiet">
            {say('welcome_step', formatNumber(number), formatNumber(STEPS.length))}
          </p>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {step !== 'ready' && (
        <button
          type="button"
          class="plain"
          onClick={() => dispatch({ kind: 'went-to', step: 'ready' })}
        >
          {say('welcome_skip')}
        </button>
      )}
    </header>
  );
}
