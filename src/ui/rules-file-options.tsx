import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { writeRulesFile } from '../core/automatic/rules-file.ts';
import { say } from '../core/messages.ts';
import type { OptionsProps } from './options-page.tsx';
import { newsIn } from './options-state.ts';
import { Section, Status } from './page-parts.tsx';

const FILE_NAME = 'lede-rules.json';

/** The rules as a file, to keep or to bring to another browser. */
export function RulesFile({ state, onImport }: OptionsProps): JSX.Element {
  const text = writeRulesFile(state.settings.rules, state.names);
  const address = useMemo(
    () => URL.createObjectURL(new Blob([text], { type: 'application/json' })),
    [text],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <Section title={say('options_file')}>
      <p class="quiet">{say('options_file_why')}</p>
      <p class="actions">
        <a class="button" href={address} download={FILE_NAME}>
          {say('options_export')}
        </a>
        <label class="button">
          {say('options_import')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) onImport(file);
              // The same file may be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <Status text={newsIn(state, 'file')} />
    </Section>
  );
}
