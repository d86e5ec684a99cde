import type { Block, ListItem } from '../article/article.ts';
import { embedWords } from './embed-words.ts';
import { type ExportDocument, plain } from './export-document.ts';
import { longestRun, markdownText } from './markdown-text.ts';
import { gridOf } from './table-grid.ts';

/** An article as Markdown: CommonMark, with the tables that GitHub and most others know. */
export function markdownOf(document: ExportDocument): string {
  const { kicker, title, standfirst, facts, blocks } = document;
  const parts = [
    kicker && markdownText(plain(kicker)),
    headingLine(1, markdownText(plain(title), 'line')),
    standfirst && markdownText(plain(standfirst)),
    ...facts.map((fact) => markdownText(fact)),
    blocksMarkdown(blocks),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function blocksMarkdown(blocks: readonly Block[]): string {
  let isOther = false;
  const parts = blocks.map((block, i) => {
    // Two lists with the same sign would be one.
    isOther = block.kind === 'list' && blocks[i - 1]?.kind === 'list' && !isOther;
    return blockMarkdown(block, isOther);
  });
  return parts.filter((part) => part !== '').join('\n\n');
}

type ListBlock = Extract<Block, { kind: 'list' }>;
type TableBlock = Extract<Block, { kind: 'table' }>;
type FigureBlock = Extract<Block, { kind: 'figure' }>;

function blockMarkdown(block: Block, isOtherList: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return markdownText(block.content);
    case 'heading':
      return headingLine(block.level, markdownText(block.content, 'line'));
    case 'list':
      return list(block, isOtherList);
    case 'quote':
      return blocksMarkdown(block.blocks).replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'figure':
      return figure(block);
    case 'table':
      return table(block);
    case 'code':
      return code(block.text);
    case 'embed':
      return markdownText(embedWords(block));
    case 'rule':
      return '* * *';
  }
}

/** Signs at the end of a heading would be taken for its frame. */
function headingLine(level: number, words: string): string {
  return words === '' ? '' : `${'#'.repeat(level)} ${words.replace(/(?<!\\)#/g, '\\#')}`;
}

function list({ ordered, start, items }: ListBlock, isOther: boolean): string {
  let number = start - 1;
  const lines = items.map((item) => {
    number = item.number ?? number + 1;
    const sign = ordered ? `${inBounds(number)}${isOther ? ')' : '.'}` : isOther ? '*' : '-';
    return listItem(item, sign);
  });
  return lines.join('\n');
}

/** The numbers that Markdown knows. */
function inBounds(number: number): number {
  return Math.min(999_999_999, Math.max(0, Math.trunc(number)));
}

function listItem({ content, blocks }: ListItem, sign: string): string {
  const words = markdownText(content);
  const below = blocksMarkdown(blocks);
  const whole = [words, below].filter((part) => part !== '').join(gapBefore(blocks));
  const indent = ' '.repeat(sign.length + 1);
  return `${sign} ${whole.replace(/\n(?=[^\n])/g, `\n${indent}`)}`.trimEnd();
}

/** A list inside a list needs no empty line before it, if it can be told from the words above. */
function gapBefore([first]: readonly Block[]): string {
  const isTight = first?.kind === 'list' && !first.ordered && first.items[0]?.content.text.trim();
  return isTight ? '\n' : '\n\n';
}

function figure({ picture, caption, credit }: FigureBlock): string {
  const image = `![${markdownText(plain(picture.alt), 'line')}](${picture.url})`;
  const words = caption ? markdownText(caption) : '';
  const below = [words, credit ? markdownText(plain(credit)) : ''].filter(Boolean).join(' ');
  return below === '' ? image : `${image}\\\n${below}`;
}

function table({ caption, rows }: TableBlock): string {
  const grid = gridOf(rows).map((row) => row.map((cell) => markdownText(cell, 'line')));
  const [first] = grid;
  if (!first || first.length === 0) return '';
  const isHeaded = rows[0]?.some(({ isHeader }) => isHeader) ?? false;
  // It has no table without a row of headings.
  const lines = isHeaded ? grid : [first.map(() => ''), ...grid];
  const written = lines.map((cells) => `| ${cells.join(' | ')} |`);
  written.splice(1, 0, `| ${first.map(() => '---').join(' | ')} |`);
  return [caption && markdownText(caption), written.join('\n')].filter(Boolean).join('\n\n');
}

function code(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  const safe = text.replace(/\0/g, '').replace(/\r\n?/g, '\n');
  return `${fence}\n${safe}\n${fence}`;
}
