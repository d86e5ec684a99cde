import type { JSX } from 'preact';
import { interfaceDirection, interfaceLanguage, say } from '../core/messages.ts';
import type { Settings } from '../core/settings.ts';
import { lookOf } from './look.ts';
import { Toolbar } from './toolbar.tsx';

interface WaitingProps {
  readonly settings: Settings;
  readonly onClose: () => void;
}

/** An empty sheet while the page goes on to its next article: never the last one under a new address. */
export function Waiting({ settings, onClose }: WaitingProps): JSX.Element {
  return (
    <div class="reader" lang={interfaceLanguage()} dir={interfaceDirection()} {...lookOf(settings)}>
      <Toolbar siteName="" state={null} dispatch={nothing} onOpen={nothing} onClose={onClose} />
      <section class="column message" tabIndex={-1}>
        <p role="status">{say('going_on')}</p>
      </section>
    </div>
  );
}

function nothing(): void {}
