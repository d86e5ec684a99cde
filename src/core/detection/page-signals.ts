import type { Article } from '../article/article.ts';
import { plainTextOf } from '../article/plain-text.ts';
import { isFrontPageAddress, type PageSignals } from './score-page.ts';

/** The signals of a page whose article has been extracted. */
export function signalsOf(
  article: Article | null,
  url: string | null,
  declaresArticle: boolean,
): PageSignals {
  const { text, parts } = plainTextOf(article?.blocks ?? []);
  const linked = parts
    .flatMap((part) => part.content.marks)
    .filter((mark) => mark.kind === 'link')
    .reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return {
    declaresArticle,
    isFrontPage: url !== null && isFrontPageAddress(url),
    textLength: text.length,
    linkShare: text.length > 0 ? linked / text.length : 0,
  };
}
