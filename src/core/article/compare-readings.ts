import { foldToLetters } from '../text/fold.ts';
import type { Article } from './article.ts';
import { isAnotherArticle } from './article-address.ts';
import { plainTextOf } from './plain-text.ts';

/**
 * What reading a page anew has brought after its address changed: nothing to read, another article, the
 * same one under another address, or one that the address does not name anymore, as the new text is late.
 */
export type Reading = 'none' | 'new' | 'same' | 'late';

/** @param before what is shown now, `null` where the page had no article */
export function compareReadings(
  before: Article | null,
  after: Article | null,
  address: string,
): Reading {
  if (!after) return 'none';
  if (!before || longestLettersOf(before) !== longestLettersOf(after)) return 'new';
  return before.url !== null && isAnotherArticle(before.url, address) ? 'late' : 'same';
}

/** The longest paragraph, which no other article shares. */
export function longestTextOf({ blocks }: Article): string {
  const texts = plainTextOf(blocks).parts.map(({ content }) => content.text);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

function longestLettersOf(article: Article): string {
  return foldToLetters(longestTextOf(article));
}
