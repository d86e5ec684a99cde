import type { ComponentChildren, JSX } from 'preact';
import { NOT_SAVED, promptSentence, refusedSentence } from './access-words.ts';
import type { PermissionQuery, PermissionStep } from './permission-state.ts';

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
      <Frame title="There is nothing to allow here">
        <p>
          This page is opened by the reader, when you want it to open by itself on a site. You can
          set the same in <a href="options.html">Lede’s options</a>.
        </p>
        <p class="actions">
          <button type="button" onClick={onBack}>
            Back
          </button>
        </p>
      </Frame>
    );
  }
  const { site, rule } = query;
  return (
    <Frame title={rule === 'ask' ? 'Offer the reader by itself?' : 'Open the reader by itself?'}>
      <p>
        {rule === 'ask' ? 'On articles of ' : 'Articles of '}
        <strong>
          <bdi>{site}</bdi>
        </strong>
        {rule === 'ask'
          ? ', a small offer will show in the corner of the page.'
          : ' will open in the reader at once. Esc brings the page back.'}
      </p>
      <p>{promptSentence('one-site')}</p>
      <p class="status" role="status">
        {step === 'refused' && refusedSentence(site)}
        {step === 'not-saved' && NOT_SAVED}
      </p>
      <p class="actions">
        <button type="button" class="main" onClick={onAllow}>
          {step === 'asking' ? (
            <>
              Allow on <bdi>{site}</bdi>
            </>
          ) : (
            'Try again'
          )}
        </button>
        <button type="button" onClick={onBack}>
          {step === 'asking' ? 'Not now' : 'Back'}
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
