import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Rule } from '../core/automatic/rules.ts';
import { Choices, Status } from './page-parts.tsx';
import { SampleArticle } from './sample-article.tsx';
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

const PIN: Readonly<Record<WelcomeProps['family'], string>> = {
  chromium:
    'To keep the button in sight, click the puzzle piece in the toolbar, then the pin beside Lede.',
  firefox:
    'To keep the button in sight, click the puzzle piece in the toolbar, then the gear beside Lede, and choose “Pin to Toolbar.”',
};

function ReadScreen({ shortcut, family, dispatch, onOpenReader }: WelcomeProps): JSX.Element {
  return (
    <main class="page">
      <Masthead title="A calm page for the news" step="read" dispatch={dispatch} />
      {/* A list and not paragraphs, which the reader would take for the article's first ones. */}
      <ul class="steps">
        <li>
          On any article, click Lede’s button in the toolbar
          {shortcut && (
            <>
              {' '}
              or press <kbd>{shortcut}</kbd>
            </>
          )}
          . Try it on the one below.
        </li>
        <li>Click an underlined name to see what the article says about it.</li>
        <li>
          Press <kbd>Esc</kbd> to go back to the page, just as you left it.
        </li>
        <li>{PIN[family]}</li>
      </ul>
      <p class="actions">
        <button type="button" class="main" onClick={onOpenReader}>
          Open it in the reader
        </button>
        <button type="button" onClick={() => dispatch({ kind: 'went-to', step: 'when' })}>
          Next
        </button>
      </p>
      <SampleArticle />
    </main>
  );
}

const OPENS = ['on-click', 'by-itself'] as const;
const OPENS_NAMES = {
  'on-click': 'Only when I click (no permission needed)',
  'by-itself': 'Also by itself on sites I choose',
} as const;

function WhenScreen({ state, dispatch, onAdd }: WelcomeProps): JSX.Element {
  return (
    <main class="page">
      <Masthead title="When should it open?" step="when" dispatch={dispatch} />
      <Choices
        name="opens"
        legend="Open articles in the reader"
        options={OPENS}
        labels={OPENS_NAMES}
        chosen={state.opens}
        onChoose={(opens) => dispatch({ kind: 'chose', opens })}
      />
      {state.opens === 'by-itself' && (
        <SiteForm label="A site that you read often" rules={['ask', 'always']} onSubmit={onAdd} />
      )}
      <Status text={state.news} />
      <p class="quiet">
        Kept: your theme, text size and rules. Nothing of what you read is kept, and nothing is
        sent.
      </p>
      <p class="actions">
        <button
          type="button"
          class="main"
          onClick={() => dispatch({ kind: 'went-to', step: 'ready' })}
        >
          Done
        </button>
        <button type="button" onClick={() => dispatch({ kind: 'went-to', step: 'read' })}>
          Back
        </button>
      </p>
    </main>
  );
}

function ReadyScreen({ dispatch, shortcut, onClose }: WelcomeProps): JSX.Element {
  return (
    <main class="page">
      <Masthead title="That’s all" step="ready" dispatch={dispatch} />
      <p>
        Open an article and click Lede’s button{shortcut && ` or press ${shortcut}`}. Everything can
        be changed in <a href="options.html">Lede’s options</a>.
      </p>
      <p class="actions">
        <button type="button" class="main" onClick={onClose}>
          Close this page
        </button>
        <button type="button" onClick={() => dispatch({ kind: 'went-to', step: 'read' })}>
          Start again
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

const STEP_NAMES: Readonly<Record<WelcomeStep, string>> = {
  read: 'Step 1 of 2',
  when: 'Step 2 of 2',
  ready: '',
};

/** Whoever goes to another screen begins at its title, by eye and by ear. */
function Masthead({ title, step, dispatch }: MastheadProps): JSX.Element {
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
        {STEP_NAMES[step] && <p class="quiet">{STEP_NAMES[step]}</p>}
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
          Skip
        </button>
      )}
    </header>
  );
}
