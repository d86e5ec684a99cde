import type { RichText } from '../core/article/article.ts';
import type { PlainText } from '../core/article/plain-text.ts';
import type { Mention } from '../core/names/entity.ts';

/** A name in a piece of text: its mention, with offsets of that piece. */
export interface NameMark {
  readonly kind: 'name';
  readonly start: number;
  readonly end: number;
  readonly mention: Mention;
}

const NONE: readonly NameMark[] = [];

/** Says which names stand in each piece of text. */
export type NamesOf = (content: RichText) => readonly NameMark[];

export const noNames: NamesOf = () => NONE;

/** Cuts mentions, which are placed in the whole text, to the pieces that are rendered. */
export function namesByPart(plain: PlainText, mentions: readonly Mention[]): NamesOf {
  const byPart = new Map<RichText, NameMark[]>();
  let next = 0;
  for (const { content, start } of plain.parts) {
    const end = start + content.text.length;
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[++next]) {
      if (mention.start < start || mention.end > end) continue;
      const mark: NameMark = {
        kind: 'name',
        start: mention.start - start,
        end: mention.end - start,
        mention,
      };
      byPart.set(content, [...(byPart.get(content) ?? []), mark]);
    }
  }
  return (content) => byPart.get(content) ?? NONE;
}
