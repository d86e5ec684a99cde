import type { JSX, TargetedKeyboardEvent } from 'preact';
import { type Command, keyOf, type OwnKeys } from '../../core/keys/commands.ts';
import { say } from '../../core/messages.ts';
import { COMMAND_NAMES } from './command-names.ts';

interface KeyRowProps {
  readonly command: Command;
  readonly keys: OwnKeys;
  /** The next key that is pressed is to be the command's. */
  readonly isAsked: boolean;
  readonly onAsk: (isOn: boolean) => void;
  /** An empty key is none. */
  readonly onKey: (key: string) => void;
}

/** A command with its key, which is a button: pressed, it waits for another key. */
export function KeyRow({ command, keys, isAsked, onAsk, onKey }: KeyRowProps): JSX.Element {
  const key = keyOf(command, keys);
  const name = say(COMMAND_NAMES[command]);
  const shown = key === '' ? say('keys_none') : key.toUpperCase();
  return (
    <li>
      <span>{name}</span>
      <button
        type="button"
        class={key === '' ? 'key none' : 'key'}
        aria-pressed={isAsked}
        aria-label={say('keys_change', name, shown)}
        onClick={() => onAsk(!isAsked)}
        onBlur={() => isAsked && onAsk(false)}
        onKeyDown={(event) => isAsked && answer(event, onAsk, onKey)}
      >
        {isAsked ? '…' : <kbd dir="ltr">{shown}</kbd>}
      </button>
    </li>
  );
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead']);

function answer(
  event: TargetedKeyboardEvent<HTMLElement>,
  onAsk: (isOn: boolean) => void,
  onKey: (key: string) => void,
): void {
  if (MODIFIERS.has(event.key) || event.ctrlKey || event.metaKey) return;
  // Tab goes on to what comes next, which ends the asking as it takes the focus.
  if (event.key === 'Tab') return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'Escape') onAsk(false);
  else onKey(event.key === 'Backspace' || event.key === 'Delete' ? '' : event.key);
}
