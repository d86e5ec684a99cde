import type { Article } from '../../core/article/article.ts';
import { type PlainText, plainTextOf } from '../../core/article/plain-text.ts';
import type { Mention } from '../../core/names/entity.ts';
import { paragraphStarts } from '../../core/panel/mention-places.ts';
import { mentionsByEntity } from '../../core/panel/names-in-text.ts';
import { type OutlineItem, outlineOf } from '../../core/panel/outline.ts';
import type { Understanding } from '../../core/understand.ts';

/** An article and what is understood of it, laid out for the panel. */
export interface PanelContent {
  readonly article: Article;
  readonly plain: PlainText;
  readonly outline: readonly OutlineItem[];
  /** Where paragraphs begin. */
  readonly paragraphs: readonly number[];
  readonly understanding: Understanding | null;
  /** When the article was published, ISO 8601; `null` where its page does not tell. */
  readonly published: string | null;
  readonly mentionsOf: (entity: string) => readonly Mention[];
}

export function panelContentOf(
  article: Article,
  understanding: Understanding | null,
): PanelContent {
  const plain = plainTextOf(article.blocks);
  const outline = outlineOf(article.blocks, plain);
  const mentions = mentionsByEntity(understanding?.mentions ?? []);
  return {
    article,
    plain,
    outline,
    paragraphs: paragraphStarts(plain.text, outline),
    understanding,
    published: article.published?.value ?? null,
    mentionsOf: (entity) => mentions.get(entity) ?? [],
  };
}
