import type { Block, RichText } from '../article/article.ts';
import type { PlainText } from '../article/plain-text.ts';
import type { Span } from '../text/span.ts';

/** A heading of the article and where it stands. */
export interface OutlineItem extends Span {
  readonly text: string;
  readonly level: number;
}

/** The headings of an article in their order. */
export function outlineOf(blocks: readonly Block[], plain: PlainText): OutlineItem[] {
  const levels = new Map<RichText, number>(headingsIn(blocks));
  return plain.parts.flatMap(({ content, start }) => {
    const level = levels.get(content);
    if (level === undefined) return [];
    return { text: content.text, level, start, end: start + content.text.length };
  });
}

function headingsIn(blocks: readonly Block[]): [RichText, number][] {
  return blocks.flatMap((block): [RichText, number][] => {
    if (block.kind === 'heading') return [[block.content, block.level]];
    if (block.kind === 'quote') return headingsIn(block.blocks);
    if (block.kind === 'list') return block.items.flatMap((item) => headingsIn(item.blocks));
    return [];
  });
}
