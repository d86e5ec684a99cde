import { PROSE } from '../text/prose.ts';
import type { Block } from './article.ts';

/** An article with less prose than this may be a part that stands beside the story. */
export const FEW_PROSE = 1000;
/** A page may hold so much more prose than its article before that is looked into. */
export const MUCH_MORE = 1.3;
const MANY_TIMES = 4;
const MORE_BEFORE = 0.25;
/** Less may be a caption or a notice. */
const LEAST_MORE = 300;

export function proseOf(blocks: readonly Block[]): number {
  return prosesOf(blocks).reduce((sum, text) => sum + text.length, 0);
}

/** Says whether so much prose could be a fuller reading at all, which `isFuller` then looks into. */
export function mayBeFuller(prose: number, narrower: readonly Block[]): boolean {
  return prose > proseOf(narrower) + LEAST_MORE;
}

/**
 * Says whether a wider reading of a page is the article, of which the narrower one is only a part: it has text
 * before or among what that found. What it has after may be comments, or other stories. A narrow reading
 * of a few lines beside a long text is no article.
 */
export function isFuller(wider: readonly Block[], narrower: readonly Block[]): boolean {
  const [texts, found] = [prosesOf(wider), new Set(prosesOf(narrower))];
  const [whole, part] = [proseOf(wider), proseOf(narrower)];
  if (part < FEW_PROSE && whole > part * MANY_TIMES) return true;
  const last = texts.findLastIndex((text) => found.has(text));
  const more = texts.slice(0, Math.max(0, last)).filter((text) => !found.has(text));
  return (
    more.reduce((sum, text) => sum + text.length, 0) > Math.max(LEAST_MORE, part * MORE_BEFORE)
  );
}

function prosesOf(blocks: readonly Block[]): string[] {
  const texts = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.content.text.length >= PROSE ? [block.content.text] : [],
  );
  return [...new Set(texts)];
}
