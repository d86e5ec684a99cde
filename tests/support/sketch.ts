import type { Block, InlineMark, RichText } from '../../src/core/article/article.ts';

/** Blocks as short lines: marks in brackets, structure by indent. */
export function sketch(blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap((block) => sketchBlock(block, indent));
}

function sketchBlock(block: Block, indent: string): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`${indent}${marked(block.content)}`];
    case 'heading':
      return [`${indent}h${block.level} ${marked(block.content)}`];
    case 'list':
      return sketchList(block, indent);
    case 'quote':
      return sketch(block.blocks, `${indent}> `);
    case 'table':
      return sketchTable(block, indent);
    case 'code':
      return [`${indent}code ${block.text}`];
    case 'figure':
      return [`${indent}(figure${wordsOf(block)})`];
    case 'embed':
      return [`${indent}(${block.embed} ${block.url})`];
    case 'rule':
      return [`${indent}(rule)`];
  }
}

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;

function sketchList({ ordered, start, items }: Kind<'list'>, indent: string): string[] {
  let number = start - 1;
  return items.flatMap((item) => {
    number = item.number ?? number + 1;
    const line = `${indent}${ordered ? `${number}.` : '-'} ${marked(item.content)}`;
    return [line.trimEnd(), ...sketch(item.blocks, `${indent}  `)];
  });
}

/** Header cells with a star, spans as "columns×rows". */
function sketchTable({ caption, rows }: Kind<'table'>, indent: string): string[] {
  const lines = rows.map((row) => {
    const cells = row.map(({ content, isHeader, columnSpan, rowSpan }) => {
      const span = columnSpan * rowSpan > 1 ? `${columnSpan}×${rowSpan} ` : '';
      return `${span}${marked(content)}${isHeader ? '*' : ''}`;
    });
    return `${indent}| ${cells.join(' | ')}`;
  });
  return caption ? [`${indent}| “${marked(caption)}”`, ...lines] : lines;
}

function wordsOf({ caption, credit }: Kind<'figure'>): string {
  return `${caption ? ` ${caption.text}` : ''}${credit ? ` © ${credit}` : ''}`;
}

function marked({ text, marks }: RichText): string {
  return marks.reduceRight((out, mark, i) => {
    const inner = marks
      .slice(i + 1)
      .filter(({ start, end }) => start < mark.end && end <= mark.end);
    const end = mark.end + inner.reduce((sum, each) => sum + targetOf(each).length + 3, 0);
    return `${out.slice(0, mark.start)}[${out.slice(mark.start, end)}|${targetOf(mark)}]${out.slice(end)}`;
  }, text);
}

function targetOf(mark: InlineMark): string {
  return mark.kind === 'link' ? mark.href : mark.kind;
}
