import type { Block } from './article.ts';

/** A column of 66 characters at the smallest text holds at most this many for each pixel of its height. */
const CHARACTERS_A_PIXEL = 3;
/** A picture, a table, a list: at least this much of a screen. */
const OTHER_BLOCK = 200;

/** How many blocks from the start fill a screen of so many pixels; the rest can come a frame later. */
export function blocksToFill(blocks: readonly Block[], height: number): number {
  let left = height * CHARACTERS_A_PIXEL;
  const last = blocks.findIndex((block) => {
    left -= block.kind === 'paragraph' ? block.content.text.length : OTHER_BLOCK;
    return left < 0;
  });
  return last < 0 ? blocks.length : last + 1;
}
