import type { EntityType, Mention } from '../../src/core/names/entity.ts';
import type { TaggedSpan } from '../../src/core/names/tagger.ts';

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

/** The text and the names that its brackets mark, as a tagger would hand them on. */
export function taggedText(marked: string): { text: string; spans: readonly TaggedSpan[] } {
  const spans: TaggedSpan[] = [];
  let text = '';
  let after = 0;
  for (const match of marked.matchAll(/\[([^|\]]+)\|(\w+)\]/g)) {
    const [all, name = '', type = ''] = match;
    text += marked.slice(after, match.index);
    spans.push({
      start: text.length,
      end: text.length + name.length,
      type: type as EntityType,
      score: 0.9,
    });
    text += name;
    after = match.index + all.length;
  }
  return { text: text + marked.slice(after), spans };
}
