import type { Mention } from '../names/entity.ts';
import { sentenceAt, sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** The mentions of each entity, in the order of the text. */
export function mentionsByEntity(
  mentions: readonly Mention[],
): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const own = found.get(mention.entity);
    if (own) own.push(mention);
    else found.set(mention.entity, [mention]);
  }
  return found;
}

/** The sentences that mentions stand in, each once. */
export function sentencesWith(mentions: readonly Span[], text: string): Span[] {
  const sentences = sentencesOf(text);
  const found = mentions.flatMap((mention) => sentenceAt(sentences, mention.start) ?? []);
  return [...new Set(found)];
}
