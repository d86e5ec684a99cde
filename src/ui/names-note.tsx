import type { JSX } from 'preact';
import { interfaceDirection, interfaceLanguage, say } from '../core/messages.ts';

/** Says why no names are marked, rather than leave it open. In the language of the interface, not the text's. */
export function NamesNote(): JSX.Element {
  return (
    <p class="part" lang={interfaceLanguage()} dir={interfaceDirection()}>
      {say('names_not_marked')}
    </p>
  );
}
