import type { Article } from '../core/article/article.ts';
import { longestTextOf } from '../core/article/compare-readings.ts';
import { isSameHeadline } from '../core/article/stale-claims.ts';
import { foldToLetters } from '../core/text/fold.ts';
import { isElement, isText } from './element.ts';
import { findNamedHeadline } from './keep-named-story.ts';

/**
 * Says whether a living page still shows the article that was read from it earlier, though its address has
 * changed: the new text of a single-page site comes some time after the new address.
 */
export function stillShows(page: Document, read: Article, address: string): boolean {
  const headline = findNamedHeadline(page, address);
  // On an endless page the story that was read remains; the address names another one.
  if (headline !== null) return isSameHeadline(headline, read.title);
  const letters = foldToLetters(longestTextOf(read));
  return letters !== '' && foldToLetters(writtenText(page.body).join('')).includes(letters);
}

/** Sites keep the text of their first article in a script, and views that were left in hidden elements. */
const UNWRITTEN = 'script, style, noscript, template, [hidden]';

function writtenText(parent: Node | null): string[] {
  return [...(parent?.childNodes ?? [])].flatMap((node) => {
    if (isText(node)) return [node.data];
    return isElement(node) && !node.matches(UNWRITTEN) ? writtenText(node) : [];
  });
}
