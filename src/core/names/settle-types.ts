import type { EntityType } from './entity.ts';
import { nameFormOf } from './name-forms.ts';
import type { TaggedSpan } from './tagger.ts';

/** A share of the votes and a certainty from which a type holds out beside the one that most have. */
const STRONG_SHARE = 1 / 3;
const STRONG_SCORE = 0.9;

interface Vote {
  readonly type: EntityType;
  readonly spans: TaggedSpan[];
  weight: number;
}

/**
 * Gives equal strings one type, that of the highest total score. Another type stays where it is strong: many
 * and sure, or a person of whom the text also has the full name ("Jordan", once Michael Jordan is named).
 */
export function settleTypes(spans: readonly TaggedSpan[], text: string): readonly TaggedSpan[] {
  const textOf = (span: TaggedSpan) => text.slice(span.start, span.end);
  const surnames = surnamesIn(spans, textOf);
  const types = new Map<TaggedSpan, EntityType>();
  for (const [key, votes] of votesOf(spans, textOf)) {
    const all = votes.reduce((sum, { weight }) => sum + weight, 0);
    const winner = votes.reduce((best, vote) => (vote.weight > best.weight ? vote : best));
    for (const vote of votes) {
      const isNamed = vote.type === 'person' && surnames.has(key);
      const type = isNamed || isStrong(vote, all) ? vote.type : winner.type;
      for (const span of vote.spans) types.set(span, type);
    }
  }
  return spans.map((span) => ({ ...span, type: types.get(span) ?? span.type }));
}

function votesOf(
  spans: readonly TaggedSpan[],
  textOf: (span: TaggedSpan) => string,
): ReadonlyMap<string, readonly Vote[]> {
  const votes = new Map<string, Vote[]>();
  for (const span of spans) {
    // Read as a title of a work nothing is left out of the name.
    const { key } = nameFormOf(textOf(span), 'work');
    const own = votes.get(key) ?? [];
    const vote = own.find(({ type }) => type === span.type);
    if (vote) {
      vote.spans.push(span);
      vote.weight += span.score;
    } else own.push({ type: span.type, spans: [span], weight: span.score });
    votes.set(key, own);
  }
  return votes;
}

function isStrong({ spans, weight }: Vote, all: number): boolean {
  return spans.length > 1 && weight / all >= STRONG_SHARE && weight / spans.length >= STRONG_SCORE;
}

function surnamesIn(
  spans: readonly TaggedSpan[],
  textOf: (span: TaggedSpan) => string,
): ReadonlySet<string> {
  const people = spans.filter((span) => span.type === 'person');
  const names = people.map((span) => nameFormOf(textOf(span), 'person').words);
  return new Set(names.flatMap((words) => (words.length > 1 ? [words.at(-1) ?? ''] : [])));
}
