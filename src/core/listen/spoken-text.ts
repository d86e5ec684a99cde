import type { Article } from '../article/article.ts';
import type { PlainText, TextPart } from '../article/plain-text.ts';

const GAP = '\n\n';

/** Headline, standfirst and text in one, so that one offset names one place in all that is said. */
export function spokenText(
  { title, standfirst }: Pick<Article, 'title' | 'standfirst'>,
  { text, parts }: PlainText,
): PlainText {
  const heads: TextPart[] = [];
  let above = '';
  for (const head of [title, standfirst]) {
    if (!head) continue;
    heads.push({ content: { text: head, marks: [] }, start: above.length });
    above += head + GAP;
  }
  const body = parts.map((part) => ({ ...part, start: part.start + above.length }));
  return { text: above + text, parts: [...heads, ...body] };
}
