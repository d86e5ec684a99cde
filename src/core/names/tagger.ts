import type { Span } from '../text/span.ts';
import type { EntityType } from './entity.ts';

/** A stretch of text that is taken for a name. */
export interface TaggedSpan extends Span {
  readonly type: EntityType;
  /** 0 to 1. */
  readonly score: number;
}

export interface TaggerInput {
  /** The article's body. */
  readonly text: string;
  /** Headline and standfirst: further evidence, in which nothing is marked. */
  readonly context: string;
  /** BCP 47; `null` when unknown. */
  readonly language: string | null;
}

/** Finds names in an article. Spans come in order and don't overlap. */
export interface Tagger {
  tag(input: TaggerInput): readonly TaggedSpan[];
  /** Whether it can tell a name from a word in such a text at all. */
  knowsScript(text: string): boolean;
}
