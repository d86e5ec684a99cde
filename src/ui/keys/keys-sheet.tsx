import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../../core/messages.ts';
import type { Settings } from '../../core/settings.ts';
import { useHeldFocus } from '../hold-focus.ts';
import { KeysTable } from './keys-table.tsx';

interface KeysSheetProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onClose: () => void;
}

/** Which key does what, and where its reader changes that. */
export function KeysSheet({ settings, onSettings, onClose }: KeysSheetProps): JSX.Element {
  const sheet = useRef<HTMLDivElement>(null);
  useHeldFocus(sheet);
  return (
    <div class="keys-sheet raised" role="dialog" aria-label={say('keys')} tabIndex={-1} ref={sheet}>
      <header>
        <h2>{say('keys')}</h2>
        <button type="button" class="close" aria-label={say('keys_close')} onClick={onClose}>
          ×
        </button>
      </header>
      <KeysTable {...{ settings, onSettings }} />
    </div>
  );
}
