import type { MarkLevel } from '../settings.ts';
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

/** Where names are marked and how closely. */
export interface MarkedText {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly paragraphs: readonly Span[];
  readonly wordCount: number;
}

/** The mentions that are underlined at a level. */
export function marksAt(level: MarkLevel, text: MarkedText): readonly Mention[] {
  switch (level) {
    case 'off':
      return [];
    case 'calm':
      return calmMarks(text);
    case 'paragraph':
      return inEachParagraph(text);
    case 'all':
      return text.mentions;
  }
}

/** Both are in order, so that a long article is walked through once. */
function inEachParagraph({ mentions, paragraphs }: MarkedText): readonly Mention[] {
  let next = 0;
  return paragraphs.flatMap(({ start, end }) => {
    while ((mentions[next]?.start ?? end) < start) next += 1;
    const first = next;
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1;
    return firstOfEach(mentions.slice(first, next));
  });
}

/**
 * The mentions that the calm style underlines: the first of each entity, the most important first, at
 * most three in a paragraph and four in a hundred words. Groups and demonyms are left plain, as are countries and
 * the outlets that tell the story.
 */
function calmMarks({ mentions, entities, paragraphs, wordCount }: MarkedText): readonly Mention[] {
  const marked = entities.filter(({ isBackdrop }) => !isBackdrop);
  const rank = new Map(marked.map((entity, i) => [entity.id, i]));
  const rankOf = ({ entity }: Mention) => rank.get(entity) ?? Number.POSITIVE_INFINITY;
  const firsts = firstOfEach(mentions)
    .filter(({ entity }) => rank.has(entity))
    .sort((a, b) => rankOf(a) - rankOf(b));
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
