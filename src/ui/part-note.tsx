import type { JSX } from 'preact';
import type { ArticlePart } from '../core/article/article.ts';

/** Says under a text that the page holds only a part of the article, and where it goes on. In English under every text, so it has its own direction. */
export function PartNote({ part }: { part: ArticlePart }): JSX.Element {
  return (
    <p class="part" lang="en">
      <bdi>
        {noteOf(part)}
        {part.next && (
          <>
            {' '}
            <a href={part.next} rel="next noreferrer">
              Next page
            </a>
          </>
        )}
      </bdi>
    </p>
  );
}

function noteOf({ kind, page, pages, next }: ArticlePart): string {
  if (kind === 'paywall') return 'The page shows only a part of this article.';
  const which = `This is page ${page} of ${pages}.`;
  return next ? which : `${which} The others are on the site.`;
}
