import type { Block, RichText } from './article.ts';

/** All texts in a block that are read as the article's, in order; captions are not. */
export function textsOf(block: Block): RichText[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.content];
    case 'list':
      return block.items.flatMap((item) => [item.content, ...item.blocks.flatMap(textsOf)]);
    case 'quote':
      return block.blocks.flatMap(textsOf);
    case 'table':
      return block.rows.flat().map((cell) => cell.content);
    case 'code':
      return [{ text: block.text, marks: [] }];
    case 'figure':
    case 'embed':
    case 'rule':
      return [];
  }
}
