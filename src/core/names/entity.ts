import type { Span } from '../text/span.ts';

export const ENTITY_TYPES = [
  'person',
  'organization',
  'place',
  'event',
  'product',
  'work',
  'group',
] as const;

/** `group`: nationalities, religions, peoples, political groups ("Syrian", "Republicans"). */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** One occurrence of a name. */
export interface Mention extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** The `id` of the entity that it means. */
  readonly entity: string;
  readonly kind: 'name' | 'demonym' | 'metonym';
  /** 0 to 1. */
  readonly score: number;
}

/** What all mentions of one name mean together. */
export interface Entity {
  readonly id: string;
  /** The shortest form that identifies it. */
  readonly name: string;
  readonly type: EntityType;
  /** Every form that the text uses, longest first. */
  readonly aliases: readonly string[];
  readonly mentionCount: number;
  /** A country, or an outlet that only tells the story: where it plays, not whom it is about. */
  readonly isBackdrop: boolean;
  /** Higher comes first; only meaningful within one article. */
  readonly importance: number;
  /** Lifted from the text; `null` when the text gives none. */
  readonly description: string | null;
}
