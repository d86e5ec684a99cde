import type { JSX } from 'preact';
import type { ArticlePart } from '../core/article/article.ts';
import { interfaceDirection, interfaceLanguage, say } from '../core/messages.ts';

/** Says under a text that the page holds only a part of the article, and where it goes on. In the language of the interface, not the text's. */
export function PartNote({ part }: { part: ArticlePart }): JSX.Element {
  return (
    <p class="part" lang={interfaceLanguage()} dir={interfaceDirection()}>
      {noteOf(part)}
      {part.next && (
        <>
          {' '}
          <a href={part.next} rel="next noreferrer">
            {say('next_page')}
          </a>
        </>
      )}
    </p>
  );
}

function noteOf({ kind, page, pages, next }: ArticlePart): string {
  if (kind === 'paywall') return say('part_paywall');
  const which = say('part_page', String(page), String(pages));
  return next ? which : `${which} ${say('part_others')}`;
}
