import type { Mention } from '../../src/core/names/entity.ts';

/** `[Angela Merkel|person] met …` without its brackets. */
export function plain(marked: string): string {
  return marked.replace(/\[([^|\]]+)\|\w+\]/g, '$1');
}

/** A text with its mentions in brackets, so that a failing line looks like the mistake. */
export function bracketsOf(text: string, mentions: readonly Mention[]): string {
  return mentions.reduceRight(
    (marked, { start, end, type }) =>
      `${marked.slice(0, start)}[${marked.slice(start, end)}|${type}]${marked.slice(end)}`,
    text,
  );
}
