import type { JSX } from 'preact';
import { countWords } from '../../core/article/reading-time.ts';
import { interfaceDirection, interfaceLanguage, sayCount } from '../../core/messages.ts';

/** Above a text of which the page shows only the beginning. In the language of the interface, not the text's. */
export function CutNote({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="cut" role="note" lang={interfaceLanguage()} dir={interfaceDirection()}>
      {sayCount('state_cut_short', countWords(text))}
    </p>
  );
}
