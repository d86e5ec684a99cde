import type { JSX } from 'preact';
import { interfaceDirection, interfaceLanguage, type MessageKey, say } from '../core/messages.ts';
import type { Settings } from '../core/settings.ts';
import { lookOf } from './look.ts';
import { Toolbar } from './toolbar.tsx';

interface NoArticleProps {
  readonly settings: Settings;
  readonly siteName: string;
  /** The script that lets one pick could not be loaded. */
  readonly lacksTools: boolean;
  /** `null` when the page holds no text at all. */
  readonly onPick: (() => void) | null;
  /** `null` where nothing was selected. */
  readonly onUseSelection: (() => void) | null;
  /** As `onPick`. */
  readonly onReadAnyway: (() => void) | null;
  readonly onClose: () => void;
}

/** Shown where no article was found: never an empty sheet, always a way on. */
export function NoArticle(props: NoArticleProps): JSX.Element {
  const { settings, siteName, lacksTools, onPick, onUseSelection, onReadAnyway, onClose } = props;
  return (
    <div class="reader" lang={interfaceLanguage()} dir={interfaceDirection()} {...lookOf(settings)}>
      <Toolbar
        siteName={siteName}
        state={null}
        dispatch={nothing}
        onOpen={nothing}
        onClose={onClose}
      />
      <section class="column message" tabIndex={-1}>
        <h1>{say('no_article')}</h1>
        <p>{say('no_article_why')}</p>
        <p class="actions">
          {wayOn('pick_text', onPick)}
          {wayOn('pick_selection', onUseSelection)}
          {wayOn('read_anyway', onReadAnyway)}
          {wayOn('back_to_page', onClose)}
        </p>
        {lacksTools && <p role="status">{say('tools_missing')}</p>}
      </section>
    </div>
  );
}

function wayOn(label: MessageKey, act: (() => void) | null): JSX.Element | null {
  return (
    act && (
      <button type="button" onClick={act}>
        {say(label)}
      </button>
    )
  );
}

function nothing(): void {}
