import type { RichText, TableCell } from '../article/article.ts';
import { NO_TEXT } from '../article/rich-text.ts';

/** No table that a person reads has more. A page may claim anything. */
const MOST_COLUMNS = 60;

/** A table with as many cells in each row: what a cell spans further is empty. */
export function gridOf(rows: readonly (readonly TableCell[])[]): RichText[][] {
  const grid = rows.map((): RichText[] => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x]) x++;
      x = lay(grid, cell, x, y);
    }
  });
  const width = Math.max(0, ...grid.map(({ length }) => length));
  return grid.map((cells) => Array.from({ length: width }, (_, x) => cells[x] ?? NO_TEXT));
}

/** Returns the column behind the cell. */
function lay(grid: RichText[][], cell: TableCell, left: number, top: number): number {
  const { content, columnSpan, rowSpan } = cell;
  const right = Math.min(MOST_COLUMNS, left + columnSpan);
  for (const row of grid.slice(top, top + rowSpan)) {
    for (let x = left; x < right; x++) row[x] = NO_TEXT;
  }
  const first = grid[top];
  if (first && left < right) first[left] = content;
  return right;
}
