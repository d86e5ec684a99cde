import type { PlainText } from '../article/plain-text.ts';
import type { Mention } from '../names/entity.ts';
import { sentenceAt, sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/**
 * What stays clear while a name is followed: the sentences that it stands in, in the order of the text. A sentence
 * ends where its piece of text does, since headings and cells have no full stop.
 */
export function followedSentences(
  mentions: readonly Mention[],
  { text, parts }: PlainText,
): Span[] {
  const sentences = sentencesOf(text);
  const found = mentions.flatMap(({ start }) => {
    const sentence = sentenceAt(sentences, start);
    const part = parts.findLast((each) => each.start <= start);
    if (!sentence || !part) return [];
    const end = part.start + part.content.text.length;
    return { start: Math.max(sentence.start, part.start), end: Math.min(sentence.end, end) };
  });
  return found.filter(({ start }, i) => start !== found[i - 1]?.start);
}

/** What is left of a stretch of text between clear ones, which are in order. */
export function otherSpans(whole: Span, clear: readonly Span[]): Span[] {
  const edges = [
    whole.start,
    ...clear
      .filter(({ start, end }) => start < whole.end && end > whole.start)
      .flatMap(({ start, end }) => [start, end]),
    whole.end,
  ];
  const spans: Span[] = [];
  for (let i = 0; i < edges.length; i += 2) {
    const [start = 0, end = 0] = [edges[i], edges[i + 1]];
    if (start < end) spans.push({ start, end });
  }
  return spans;
}
