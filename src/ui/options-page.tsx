import type { JSX } from 'preact';
import { say } from '../core/messages.ts';
import { AutomaticOptions } from './automatic-options.tsx';
import { NameOptions } from './name-options.tsx';
import type { OptionsCallbacks } from './options-callbacks.ts';
import type { OptionsState } from './options-state.ts';
import { PermissionNotes } from './permission-notes.tsx';
import { ReadingOptions } from './reading-options.tsx';
import { ResetOptions } from './reset-options.tsx';
import { RulesFile } from './rules-file-options.tsx';

export interface OptionsProps extends OptionsCallbacks {
  readonly state: OptionsState;
}

/** All that a person can set, and what the extension may do. */
export function OptionsPage(props: OptionsProps): JSX.Element {
  return (
    <main class="page">
      <header class="masthead">
        <img src="icons/48.png" alt="" width="32" height="32" />
        <h1>{say('options_title')}</h1>
        <a href="welcome.html">{say('options_how')}</a>
      </header>
      <ReadingOptions {...props} />
      <AutomaticOptions {...props} />
      <NameOptions {...props} />
      <RulesFile {...props} />
      <PermissionNotes {...props} />
      <ResetOptions {...props} />
    </main>
  );
}
