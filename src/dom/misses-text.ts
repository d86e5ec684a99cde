import type { Article } from '../core/article/article.ts';
import { plainTextOf } from '../core/article/plain-text.ts';
import { paragraphProse } from './paragraph-prose.ts';

/**
 * Of pages that are read well, one in two hundred holds less of the page's paragraphs than this, and as many have
 * more of their letters in links.
 */
const LEAST_SHARE = 0.4;
const MOST_LINKED = 0.25;
/** A page with less prose tells nothing. */
const LEAST_PROSE = 600;

/**
 * Says whether an article looks as if parts of it were missing: the page holds far more prose, beside lists and
 * comments, or what was read is a list of links. Asked late, since it looks at the whole page.
 */
export function missesText(page: Document, article: Article): boolean {
  const { text, parts } = plainTextOf(article.blocks);
  const marks = parts.flatMap(({ content }) => content.marks);
  const linked = marks.reduce(
    (sum, mark) => (mark.kind === 'link' ? sum + mark.end - mark.start : sum),
    0,
  );
  if (linked > text.length * MOST_LINKED) return true;
  const onPage = paragraphProse(page);
  return onPage > LEAST_PROSE && text.length < onPage * LEAST_SHARE;
}
