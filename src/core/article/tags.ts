import { foldToLetters } from '../text/fold.ts';
import type { Block } from './article.ts';
import { textsOf } from './block-texts.ts';

/** "Filed under:", "Tags", "Mehr zum Thema". */
const LONGEST_LABEL = 20;

/** Says whether a block is a row of links to topics, which has a place of its own. */
export function isRowOfTags(block: Block, tags: readonly string[]): boolean {
  const texts = tags.length > 0 ? textsOf(block) : [];
  if (!texts.some(({ marks }) => marks.some(({ kind }) => kind === 'link'))) return false;
  const line = texts.map(({ text }) => text).join();
  // Most paragraphs with links are longer, and need no closer look.
  if (line.length > 2 * tags.join('').length + LONGEST_LABEL) return false;
  const whole = foldToLetters(line);
  const rest = tags.reduce((left, tag) => left.replace(foldToLetters(tag), ''), whole);
  return rest !== whole && rest.length <= LONGEST_LABEL;
}
