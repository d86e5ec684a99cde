import { COMMANDS, type Command, DEFAULT_KEYS, keyOf, type OwnKeys } from './commands.ts';

/** These move the focus, scroll the text or press what has the focus. */
const TAKEN = /^(?:enter|escape|tab|home|end|f\d+|page(?:up|down)|arrow\w+|backspace|delete| )$/;

/** A key by itself, as `KeyboardEvent.key` names it, that may stand for a command. */
export function mayBeCommand(key: string): boolean {
  return [...key].length === 1 && !TAKEN.test(key.toLowerCase());
}

/**
 * Gives a command another key; an empty one takes it away. The key's command so far loses it.
 *
 * @returns the keys that differ from those at first, and which command lost its key; `null` for none
 */
export function withKey(
  own: OwnKeys,
  command: Command,
  pressed: string,
): { readonly keys: OwnKeys; readonly loser: Command | null } {
  const key = pressed.toLowerCase();
  const hasIt = (each: Command) => each !== command && key !== '' && keyOf(each, own) === key;
  const loser = COMMANDS.find(hasIt) ?? null;
  const all = { ...own, [command]: key, ...(loser ? { [loser]: '' } : {}) };
  return { keys: onlyChanged(all), loser };
}

function onlyChanged(keys: OwnKeys): OwnKeys {
  return Object.fromEntries(
    COMMANDS.flatMap((command) => {
      const key = keys[command];
      return key === undefined || key === DEFAULT_KEYS[command] ? [] : [[command, key]];
    }),
  );
}
