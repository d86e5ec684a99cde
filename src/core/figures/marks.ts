import type { Span } from '../text/span.ts';
import type { Marks } from './line.ts';

const NAME = 1;
const DATE = 2;

/** A byte for each place of the text, so that asking takes no search. */
export function marksOf(
  text: string,
  spans: { readonly names: readonly Span[]; readonly dates: readonly Span[] },
): Marks {
  const bytes = new Uint8Array(text.length);
  for (const { start, end } of spans.names) bytes.fill(NAME, start, end);
  for (const { start, end } of spans.dates) bytes.fill(DATE, start, end);
  const meets = (mark: number, start: number, end: number) =>
    bytes.subarray(start, end).includes(mark);
  return {
    isName: (at) => bytes[at] === NAME,
    isDate: (at) => bytes[at] === DATE,
    meetsName: (start, end) => meets(NAME, start, end),
    meetsDate: (start, end) => meets(DATE, start, end),
  };
}
