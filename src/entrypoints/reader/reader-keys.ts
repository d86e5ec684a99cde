import { type Command, commandOf } from '../../core/keys/commands.ts';
import type { Settings } from '../../core/settings.ts';

/** What takes letters itself. */
const FIELDS = 'input:not([type=radio], [type=checkbox]), select, textarea';

interface KeyAnswers {
  readonly settings: () => Settings;
  readonly onCommand: (command: Command) => void;
  readonly onEscape: () => void;
}

/** The reader's keys, as long as the focus is in here; the page hears none of them. */
export function onReaderKeys(root: HTMLElement, signal: AbortSignal, answers: KeyAnswers): void {
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.defaultPrevented) return;
      // Taken from the key, since a browser lets a page's dialog refuse Escape only once.
      if (event.key === 'Escape') return act(event, answers.onEscape);
      const { singleKeys, keys } = answers.settings();
      if (!singleKeys || !isSingle(event)) return;
      const command = commandOf(event.key, keys) ?? commandOf(latinKey(event), keys);
      if (command) act(event, () => answers.onCommand(command));
    },
    { signal },
  );
}

function act(event: KeyboardEvent, answer: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  answer();
}

/** Not in a field and without keys of the browser. Some keyboards have `[` and `]` under Alt Graph. */
function isSingle(event: KeyboardEvent): boolean {
  const isShortcut = (event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph');
  return !isShortcut && !event.metaKey && !(event.target as Element).matches(FIELDS);
}

/** The letter that a Latin keyboard has there: on a Greek or Hebrew one the letters themselves are others. */
function latinKey(event: KeyboardEvent): string {
  const { key, code } = event;
  const isForeign = key.length === 1 && key > '\x7F' && !event.getModifierState('AltGraph');
  return isForeign ? (/^Key([A-Z])$/.exec(code)?.[1] ?? '') : '';
}
