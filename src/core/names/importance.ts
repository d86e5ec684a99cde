import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/**
 * How much an entity matters in an article: 3 in the headline, 2 in the first two paragraphs,
 * log2(1 + mentions), and the share of paragraphs that name it.
 */
export function importanceOf(
  mentions: readonly Span[],
  forms: readonly string[],
  { text, title }: { readonly text: string; readonly title: string },
): number {
  const headline = ` ${fold(title)} `;
  const inTitle = forms.some((form) => headline.includes(` ${fold(form)} `)) ? 3 : 0;
  const ends = paragraphEnds(text);
  const paragraphs = new Set(mentions.map((m) => ends.findIndex((end) => m.start < end)));
  const early = paragraphs.has(0) || paragraphs.has(1) ? 2 : 0;
  const spread = ends.length > 0 ? paragraphs.size / ends.length : 0;
  return inTitle + early + Math.log2(1 + mentions.length) + spread;
}

function paragraphEnds(text: string): number[] {
  const gaps = [...text.matchAll(/\n\n/g)].map((match) => match.index);
  return [...gaps, text.length];
}
