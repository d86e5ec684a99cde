import type { Block, RichText } from './article.ts';

/** A piece of rich text and where it begins in the article's whole text. */
export interface TextPart {
  readonly content: RichText;
  readonly start: number;
}

export interface PlainText {
  /** The body: paragraphs, headings, lists, quotes, tables and code, blocks parted by an empty line. */
  readonly text: string;
  /** In order; code has no part, since nothing is marked in it. */
  readonly parts: readonly TextPart[];
}

const BLOCK_GAP = '\n\n';
const LINE_GAP = '\n';
const CELL_GAP = '\t';

/** Lays the article's text out in one string, so that one offset names one place in the article. */
export function plainTextOf(blocks: readonly Block[]): PlainText {
  const layout = createLayout();
  layBlocks(blocks, layout);
  return { text: layout.pieces.join(''), parts: layout.parts };
}

interface Layout {
  readonly pieces: string[];
  readonly parts: TextPart[];
  add(content: RichText, gap: string): void;
  addBare(text: string, gap: string): void;
}

function createLayout(): Layout {
  const pieces: string[] = [];
  const parts: TextPart[] = [];
  let length = 0;
  const push = (text: string, gap: string) => {
    const lead = length > 0 ? gap : '';
    pieces.push(lead, text);
    length += lead.length + text.length;
    return length - text.length;
  };
  return {
    pieces,
    parts,
    add(content, gap) {
      if (content.text !== '') parts.push({ content, start: push(content.text, gap) });
    },
    addBare(text, gap) {
      if (text !== '') push(text, gap);
    },
  };
}

function layBlocks(blocks: readonly Block[], layout: Layout, firstGap = BLOCK_GAP): void {
  blocks.forEach((block, i) => {
    layBlock(block, layout, i === 0 ? firstGap : BLOCK_GAP);
  });
}

function layBlock(block: Block, layout: Layout, gap: string): void {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      layout.add(block.content, gap);
      break;
    case 'list':
      block.items.forEach((item, i) => {
        layout.add(item.content, i === 0 ? gap : LINE_GAP);
        layBlocks(item.blocks, layout, LINE_GAP);
      });
      break;
    case 'quote':
      layBlocks(block.blocks, layout, gap);
      break;
    case 'table':
      block.rows.forEach((row, i) => {
        row.forEach((cell, j) => {
          layout.add(cell.content, j > 0 ? CELL_GAP : i > 0 ? LINE_GAP : gap);
        });
      });
      break;
    case 'code':
      layout.addBare(block.text, gap);
      break;
    case 'figure':
    case 'embed':
    case 'rule':
      break;
  }
}
