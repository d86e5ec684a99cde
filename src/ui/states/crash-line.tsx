import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  interfaceDirection,
  interfaceLanguage,
  type MessageKey,
  say,
} from '../../core/messages.ts';
import type { Crash } from './boundary.tsx';

interface CrashLineProps extends Crash {
  readonly says?: MessageKey;
  /** Says whether it could be copied; where it could not, it is shown. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** In place of a part that has crashed: what it is, and two ways on. */
export function CrashLine(props: CrashLineProps): JSX.Element {
  const { says = 'state_crashed', details, onRetry, copy } = props;
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const onCopy = async () => setCopied(await copy(details));
  return (
    <div class="bar crash" role="alert" lang={interfaceLanguage()} dir={interfaceDirection()}>
      <p>{say(says)}</p>
      <button type="button" onClick={() => void onCopy()}>
        {say(isCopied ? 'state_copied' : 'state_copy_details')}
      </button>
      <button type="button" onClick={onRetry}>
        {say('state_try_again')}
      </button>
      {isCopied === false && <pre>{details}</pre>}
    </div>
  );
}
