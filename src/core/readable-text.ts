import type { Article } from './article/article.ts';
import { plainTextOf } from './article/plain-text.ts';

/** An article as text: what understanding it takes, and all that crosses to the background for it. */
export interface ReadableText {
  readonly text: string;
  readonly title: string;
  readonly standfirst: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** When it was published, ISO 8601 to the day or finer: "yesterday" counts from it. `null` when unknown. */
  readonly published: string | null;
}

export function readableTextOf({
  blocks,
  title,
  standfirst,
  language,
  published,
}: Pick<Article, 'blocks' | 'title' | 'standfirst' | 'language' | 'published'>): ReadableText {
  const isDay = published !== null && published.precision !== 'month';
  const { text } = plainTextOf(blocks);
  return { text, title, standfirst, language, published: isDay ? published.value : null };
}
