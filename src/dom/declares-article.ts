import { attributeOf } from './element.ts';
import { readJsonLd } from './read-json-ld.ts';

/** Says whether the page's own metadata calls it an article. */
export function declaresArticle(document: Document): boolean {
  const type = attributeOf(document.querySelector('meta[property="og:type"]'), 'content');
  if (type?.toLowerCase() === 'article') return true;
  if (document.querySelector('meta[property="article:published_time"]')) return true;
  return readJsonLd(document) !== null;
}
