import type { Span } from './span.ts';

/** A run of text that is covered by the same marks from end to end. */
export interface Run<Mark extends Span> extends Span {
  readonly marks: readonly Mark[];
}

/**
 * Cuts `[0, length)` at every mark boundary, so that a renderer can walk it left to right.
 *
 *     text   Angela Merkel spoke in Berlin
 *     marks  [-- link ----]         [place]
 *              [person ---]
 *     runs   |--|---------|---------|-----|
 */
export function runsOf<Mark extends Span>(length: number, marks: readonly Mark[]): Run<Mark>[] {
  const cuts = new Set([0, length, ...marks.flatMap((mark) => [mark.start, mark.end])]);
  const edges = [...cuts].filter((edge) => edge >= 0 && edge <= length).sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? 0;
    return { start, end, marks: marks.filter((mark) => mark.start < end && start < mark.end) };
  });
}
