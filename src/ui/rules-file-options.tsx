import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { writeRulesFile } from '../core/automatic/rules-file.ts';
import type { OptionsProps } from './options-page.tsx';
import { newsIn } from './options-state.ts';
import { Section, Status } from './page-parts.tsx';

const FILE_NAME = 'lede-rules.json';

/** The rules as a file, to keep or to bring to another browser. */
export function RulesFile({ state, onImport }: OptionsProps): JSX.Element {
  const text = writeRulesFile(state.settings.rules);
  const address = useMemo(
    () => URL.createObjectURL(new Blob([text], { type: 'application/json' })),
    [text],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <Section title="Rules as a file">
      <p class="quiet">
        Keep your rules, or bring them to another browser. Rules in a file you import win over those
        you have. Access to sites is not in the file; you grant it anew.
      </p>
      <p class="actions">
        <a class="button" href={address} download={FILE_NAME}>
          Export rules
        </a>
        <label class="button">
          Import rules
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
