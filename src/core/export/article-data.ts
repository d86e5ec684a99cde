import type { Article } from '../article/article.ts';
import { plainTextOf } from '../article/plain-text.ts';
import { countWords, readingMinutes } from '../article/reading-time.ts';
import type { Understanding } from '../understand.ts';

/** Raised when a field changes its meaning; new fields leave it as it is. */
const VERSION = 1;

/** The article and what is understood of it as JSON. Offsets count UTF-16 units of `article.text`. */
export function articleData(article: Article, understanding: Understanding | null): string {
  const { text } = plainTextOf(article.blocks);
  const { mentions, entities, statements, figures, dates } = understanding ?? NOTHING;
  const data = {
    format: 'lede-article',
    version: VERSION,
    article: {
      ...article,
      text,
      wordCount: countWords(text),
      readingMinutes: readingMinutes(text),
    },
    isUnderstood: understanding !== null,
    ...{ mentions, entities, statements, figures, dates },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

const NOTHING = { mentions: [], entities: [], statements: [], figures: [], dates: [] };
