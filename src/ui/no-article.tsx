import type { JSX } from 'preact';
import type { Settings } from '../core/settings.ts';
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
    <div class="reader" data-theme={settings.theme}>
      <Toolbar siteName={siteName} settings={null} dispatch={() => {}} onClose={onClose} />
      <section class="column message" tabIndex={-1}>
        <h1>No article found on this page</h1>
        <p>It may be a front page, a video, or need a login.</p>
        <p class="actions">
          {onReadAnyway && (
            <button type="button" onClick={onReadAnyway}>
              Read it anyway
            </button>
          )}
          <button type="button" onClick={onClose}>
            Back to the page
          </button>
        </p>
      </section>
    </div>
  );
}
