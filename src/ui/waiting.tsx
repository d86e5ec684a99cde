import type { JSX } from 'preact';
import type { Settings } from '../core/settings.ts';
import { Toolbar } from './toolbar.tsx';

interface WaitingProps {
  readonly settings: Settings;
  readonly onClose: () => void;
}

/** An empty sheet while the page goes on to its next article: never the last one under a new address. */
export function Waiting({ settings, onClose }: WaitingProps): JSX.Element {
  return (
    <div class="reader" data-theme={settings.theme}>
      <Toolbar siteName="" settings={null} dispatch={() => {}} onClose={onClose} />
      <section class="column message" tabIndex={-1}>
        <p role="status">The page is going on to another article…</p>
      </section>
    </div>
  );
}
