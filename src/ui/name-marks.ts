import type { RichText } from '../core/article/article.ts';
import type { PlainText } from '../core/article/plain-text.ts';
import type { Mention } from '../core/names/entity.ts';
import { otherSpans } from '../core/reader/follow.ts';
import type { Span } from '../core/text/span.ts';

/** A name in a piece of text: its mention, with offsets of that piece. */
export interface NameMark {
  readonly kind: 'name';
  readonly start: number;
  readonly end: number;
  readonly mention: Mention;
}

/** While a name is followed: text that is not about it, or that is. */
export interface FollowMark {
  readonly kind: 'faded' | 'followed';
  readonly start: number;
  readonly end: number;
}

export type TextMark = NameMark | FollowMark;

const NONE: readonly TextMark[] = [];

/** Says what is marked in each piece of text: its names, and what is about a name that is followed. */
export type NamesOf = (content: RichText) => readonly TextMark[];

export const noNames: NamesOf = () => NONE;

/** Cuts mentions, which are placed in the whole text, to the pieces that are rendered. */
export function namesByPart(plain: PlainText, mentions: readonly Mention[]): NamesOf {
  const byPart = new Map<RichText, TextMark[]>();
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

/** A name that is followed: the sentences about it, and its forms for what stands around the text. */
export interface Followed {
  readonly sentences: readonly Span[];
  readonly forms: readonly string[];
}

/** Adds to the names of each piece which of its words are about a name that is followed. */
export function withFollowed(
  namesOf: NamesOf,
  { parts }: PlainText,
  { sentences, forms }: Followed,
): NamesOf {
  const starts = new Map(parts.map(({ content, start }) => [content, start]));
  return (content) => {
    const start = starts.get(content);
    const { length } = content.text;
    // A caption is no part of the text: it fades as a whole.
    if (start === undefined) {
      const isAbout = forms.some((form) => content.text.includes(form));
      return isAbout ? NONE : [{ kind: 'faded', start: 0, end: length }];
    }
    const whole = { start, end: start + length };
    const cut = (kind: FollowMark['kind'], spans: readonly Span[]) =>
      spans.map((span) => ({ kind, start: span.start - start, end: span.end - start }));
    const own = sentences.filter((each) => each.start >= start && each.end <= whole.end);
    const marks = [...cut('faded', otherSpans(whole, own)), ...cut('followed', own)];
    return [...marks, ...namesOf(content)];
  };
}
