import type { Span } from '../text/span.ts';
import type { Entity, EntityType, Mention } from './entity.ts';

const MOST_IN_A_PARAGRAPH = 3;
const WORDS_FOR_ONE_MARK = 25;
const MARKED_TYPES: ReadonlySet<EntityType> = new Set([
  'person',
  'organization',
  'place',
  'event',
  'product',
]);

/**
 * The mentions that the calm style underlines: the first of each entity, the most important first, at
 * most three in a paragraph and four in a hundred words. Groups and demonyms are left plain.
 */
export function calmMarks(
  mentions: readonly Mention[],
  entities: readonly Entity[],
  paragraphs: readonly Span[],
  wordCount: number,
): readonly Mention[] {
  const rank = new Map(entities.map((entity, i) => [entity.id, i]));
  const firsts = firstOfEach(mentions).toSorted(
    (a, b) => (rank.get(a.entity) ?? Infinity) - (rank.get(b.entity) ?? Infinity),
  );
  const most = Math.max(1, Math.floor(wordCount / WORDS_FOR_ONE_MARK));
  const inParagraph = new Map<number, number>();
  const chosen = firsts.filter((mention) => {
    const paragraph = paragraphs.findIndex((p) => p.start <= mention.start && mention.end <= p.end);
    const count = inParagraph.get(paragraph) ?? 0;
    if (paragraph < 0 || count >= MOST_IN_A_PARAGRAPH) return false;
    inParagraph.set(paragraph, count + 1);
    return true;
  });
  return chosen.slice(0, most).sort((a, b) => a.start - b.start);
}

function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    if (mention.kind !== 'name' || !MARKED_TYPES.has(mention.type)) return false;
    const isFirst = !seen.has(mention.entity);
    seen.add(mention.entity);
    return isFirst;
  });
}
