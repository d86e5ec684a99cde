import { sentenceAt } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Statement } from './statement.ts';

/** Quoted words without their clause would say something else, so the sentence is shown around them. */
export function shownWords(statement: Statement, sentences: readonly Span[]): Span {
  const { start, end, kind } = statement;
  // With its marks.
  if (kind === 'direct') return { start: start - 1, end: end + 1 };
  if (kind === 'indirect') return statement;
  const sentence = sentenceAt(sentences, start);
  return { start: sentence?.start ?? start, end: Math.max(sentence?.end ?? end, end) };
}
