import { useEffect, useState } from 'preact/hooks';

/** More than any window shows; the others come in the next frames. */
const FIRST_ROWS = 30;
const ROWS_A_FRAME = 120;

/**
 * How many rows of a long list to draw yet. A story with hundreds of names would else take as long to list as to
 * read a page.
 */
export function useRows(count: number): number {
  const [rows, setRows] = useState(FIRST_ROWS);
  useEffect(() => {
    if (rows >= count) return undefined;
    const frame = requestAnimationFrame(() => setRows(rows + ROWS_A_FRAME));
    return () => cancelAnimationFrame(frame);
  }, [rows, count]);
  return rows;
}
