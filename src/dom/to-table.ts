import type { Block, RichText, TableCell } from '../core/article/article.ts';
import { textsOf } from '../core/article/block-texts.ts';
import { joinRichTexts } from '../core/article/rich-text.ts';
import { textOf } from './element.ts';

/** A cell that holds more than this is a column of the page, not a datum. */
const LONGEST_DATUM = 300;
const MOST_CELLS_ACROSS = 50;

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((cell) => /^T[DH]$/.test(cell.tagName));
}

/** Says whether a table only places things on the page, as pages did before style sheets. */
export function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  if (table.querySelector('table')) return true;
  const rows = rowsOf(table).map(cellsOf);
  if (table.querySelector('th, caption, thead')) return false;
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (rows.length < 2 || columns < 2) return true;
  return rows.flat().some((cell) => textOf(cell).length > LONGEST_DATUM);
}

export function toTable(table: Element, inside: (element: Element) => Block[]): Block[] {
  const rows = rowsOf(table)
    .map((row) => cellsOf(row).map((cell) => toCell(cell, inside)))
    .filter((row) => row.some((cell) => cell.content.text !== ''));
  if (rows.length === 0) return [];
  const caption = table.querySelector('caption');
  return [{ kind: 'table', caption: caption ? firstText(inside(caption)) : null, rows }];
}

function toCell(cell: Element, inside: (element: Element) => Block[]): TableCell {
  return {
    content: joinTexts(inside(cell)),
    isHeader: cell.tagName === 'TH',
    columnSpan: spanOf(cell, 'colspan'),
    rowSpan: spanOf(cell, 'rowspan'),
  };
}

function spanOf(cell: Element, attribute: string): number {
  const span = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10);
  return span >= 1 && span <= MOST_CELLS_ACROSS ? span : 1;
}

function firstText(blocks: readonly Block[]): RichText | null {
  const content = joinTexts(blocks);
  return content.text === '' ? null : content;
}

/** Paragraphs and lists of one cell become its lines. */
function joinTexts(blocks: readonly Block[]): RichText {
  return joinRichTexts(blocks.flatMap(textsOf), '\n');
}
