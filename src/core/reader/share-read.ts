import type { Span } from '../text/span.ts';

/** How much of a text of `length` has been read, from 0 to 1: all of it once its end is in sight. */
export function shareRead({ start, end }: Span, length: number): number {
  if (end >= length || start >= length) return 1;
  const left = length - Math.max(0, end - start);
  return left > 0 ? Math.min(1, start / left) : 1;
}
