import type { JSX } from 'preact';
import type { Article } from '../core/article/article.ts';

interface AfterTextProps {
  readonly article: Pick<Article, 'authorNote' | 'tags'>;
}

/** Who the author is and what the story is about, as its page says beside the text. */
export function AfterText({ article }: AfterTextProps): JSX.Element | null {
  const { authorNote, tags } = article;
  if (!authorNote && tags.length === 0) return null;
  return (
    <footer class="after">
      {authorNote && <p>{authorNote}</p>}
      {tags.length > 0 && (
        <ul>
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </footer>
  );
}
