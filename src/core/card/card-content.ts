import type { Figure } from '../figures/figure.ts';
import type { Mention } from '../names/entity.ts';
import type { LocatedEntity } from '../names/locate-entities.ts';
import { CERTAIN, type Statement } from '../statements/statement.ts';
import { sentenceAt, sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Understanding } from '../understand.ts';

/** A sentence of the article and where the name stands in it. */
export interface CardSentence extends Span {
  readonly names: readonly Span[];
}

/** What an article says of one name. All spans are in its plain text. */
export interface CardContent {
  readonly mentions: readonly Mention[];
  /** Other forms of the name that the article uses. */
  readonly others: readonly string[];
  /** The nearest to where the card hangs, in the order of the text. */
  readonly sentences: readonly CardSentence[];
  /** What it says for certain. */
  readonly statements: readonly Statement[];
  /** Numbers in its sentences. */
  readonly figures: readonly Figure[];
  /** Who stands in the same sentences, the most frequent first. */
  readonly company: readonly LocatedEntity[];
}

const MOST_SENTENCES = 3;
const MOST_FIGURES = 2;
const MOST_COMPANY = 3;

/** @param at where in the text the card hangs */
export function cardContent(
  entity: LocatedEntity,
  at: Span,
  text: string,
  understanding: Understanding,
): CardContent {
  const mentions = understanding.mentions.filter((mention) => mention.entity === entity.id);
  const sentences = sentencesNaming(mentions, text);
  const holds = ({ start }: Span) =>
    sentences.some((sentence) => sentence.start <= start && start < sentence.end);
  return {
    mentions,
    others: entity.aliases.filter((alias) => alias !== entity.name),
    sentences: nearest(sentences, at.start),
    statements: understanding.statements.filter(
      ({ speaker, confidence }) => speaker === entity.id && confidence >= CERTAIN,
    ),
    figures: understanding.figures.filter(holds).slice(0, MOST_FIGURES),
    company: companyOf(entity, understanding.mentions.filter(holds), understanding.entities),
  };
}

function sentencesNaming(mentions: readonly Mention[], text: string): CardSentence[] {
  const all = sentencesOf(text);
  const found = new Map<Span, Span[]>();
  for (const mention of mentions) {
    const sentence = sentenceAt(all, mention.start);
    if (sentence) found.set(sentence, [...(found.get(sentence) ?? []), mention]);
  }
  return [...found].map(([{ start, end }, names]) => ({ start, end, names }));
}

function nearest(sentences: readonly CardSentence[], at: number): CardSentence[] {
  const distance = ({ start, end }: Span) => Math.max(start - at, at - end, 0);
  return sentences
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, MOST_SENTENCES)
    .sort((a, b) => a.start - b.start);
}

function companyOf(
  { id }: LocatedEntity,
  mentions: readonly Mention[],
  entities: readonly LocatedEntity[],
): LocatedEntity[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const countOf = (each: LocatedEntity) => counts.get(each.id) ?? 0;
  return entities
    .filter((each) => each.id !== id && each.type !== 'group' && countOf(each) > 0)
    .sort((a, b) => countOf(b) - countOf(a))
    .slice(0, MOST_COMPANY);
}
