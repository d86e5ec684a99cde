import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Command } from '../../core/keys/commands.ts';
import { mayBeCommand, withKey } from '../../core/keys/remap.ts';
import { say } from '../../core/messages.ts';
import type { Settings } from '../../core/settings.ts';
import { COMMAND_GROUPS, COMMAND_NAMES } from './command-names.ts';
import { KeyRow } from './key-row.tsx';

interface KeysTableProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** All single keys, to be changed one by one or switched off together. */
export function KeysTable({ settings, onSettings }: KeysTableProps): JSX.Element {
  const [asked, setAsked] = useState<Command | null>(null);
  const [news, setNews] = useState('');
  const { keys, singleKeys } = settings;
  const give = (command: Command, key: string) => {
    if (key !== '' && !mayBeCommand(key)) return setNews(say('keys_not_this'));
    const changed = withKey(keys, command, key);
    const { loser } = changed;
    onSettings({ ...settings, keys: changed.keys });
    setAsked(null);
    setNews(loser ? say('keys_taken', say(COMMAND_NAMES[loser])) : '');
  };
  return (
    <div class="keys-table">
      <label class="switch">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ currentTarget }) =>
            onSettings({ ...settings, singleKeys: currentTarget.checked })
          }
        />
        {say('keys_on')}
      </label>
      <p class="remarks">{say('keys_always')}</p>
      <p class="status" role="status">
        {asked ? say('keys_press', say(COMMAND_NAMES[asked])) : news}
      </p>
      <div class="key-groups">
        {COMMAND_GROUPS.map(([title, commands]) => (
          <section key={title}>
            <h3>{say(title)}</h3>
            <ul>
              {commands.map((command) => (
                <KeyRow
                  key={command}
                  {...{ command, keys }}
                  isAsked={asked === command}
                  onAsk={(isOn) => {
                    setAsked(isOn ? command : null);
                    setNews('');
                  }}
                  onKey={(key) => give(command, key)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <button
        type="button"
        class="reset"
        // Not `disabled`: a button that is loses the focus, and the keys after it would go astray.
        aria-disabled={Object.keys(keys).length === 0}
        onClick={() => onSettings({ ...settings, keys: {} })}
      >
        {say('keys_reset')}
      </button>
    </div>
  );
}
