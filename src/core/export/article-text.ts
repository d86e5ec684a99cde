import type { Article } from '../article/article.ts';
import { plainTextOf } from '../article/plain-text.ts';
import type { ArticleSource } from './source-line.ts';

/** The whole article as plain text, with a line at its end that says where it is from. */
export function articleText(article: Article, source: ArticleSource): string {
  const { title, standfirst, blocks } = article;
  const { byline, site, date, url } = source;
  const from = [title, byline, site, date, url].filter(Boolean).join(' · ');
  return [title, standfirst, plainTextOf(blocks).text, from].filter(Boolean).join('\n\n');
}
