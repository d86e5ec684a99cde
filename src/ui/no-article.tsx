import type { JSX } from 'preact';
import { interfaceDirection, interfaceLanguage, say } from '../core/messages.ts';
import type { Settings } from '../core/settings.ts';
import { lookOf } from './look.ts';
import { Toolbar } from './toolbar.tsx';

interface NoArticleProps {
  readonly settings: Settings;
  readonly siteName: string;
  /** `null` when the page holds no text at all. */
  readonly onReadAnyway: (() => void) | null;
  readonly onClose: () => void;
}

/** Shown where no article was found: never an empty sheet, always a way on. */
export function NoArticle({
  settings,
  siteName,
  onReadAnyway,
  onClose,
}: NoArticleProps): JSX.Element {
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
          {onReadAnyway && (
            <button type="button" onClick={onReadAnyway}>
              {say('read_anyway')}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {say('back_to_page')}
          </button>
        </p>
      </section>
    </div>
  );
}

function nothing(): void {}
