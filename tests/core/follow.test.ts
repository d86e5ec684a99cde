import { describe, expect, it } from 'vitest';
import { type PlainText, plainTextOf } from '../../src/core/article/plain-text.ts';
import type { Mention } from '../../src/core/names/entity.ts';
import { followedSentences, otherSpans } from '../../src/core/reader/follow.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', content: { text, marks: [] } }) as const;

const plain: PlainText = plainTextOf([
  paragraph('The ferry left. Mr. Kerry stayed on the pier. Nobody waved.'),
  { kind: 'heading', level: 2, content: { text: 'What Kerry said', marks: [] } },
  paragraph('Kerry said no. Kerry left.'),
  paragraph('It rained.'),
]);
const mentions = [...plain.text.matchAll(/Kerry/g)].map(
  ({ index }) => ({ start: index, end: index + 5 }) as Mention,
);
const shown = ({ start, end }: { start: number; end: number }) => plain.text.slice(start, end);

describe('a name that is followed', () => {
  const clear = followedSentences(mentions, plain);

  it('keeps its sentences clear, and a heading alone', () => {
    expect(clear.map(shown)).toEqual([
      'Mr. Kerry stayed on the pier.',
      'What Kerry said',
      'Kerry said no.',
      'Kerry left.',
    ]);
  });

  it('leaves the rest of each paragraph to fade', () => {
    const rests = plain.parts.map(({ start, content }) =>
      otherSpans({ start, end: start + content.text.length }, clear).map(shown),
    );
    expect(rests).toEqual([['The ferry left. ', ' Nobody waved.'], [], [' '], ['It rained.']]);
  });
});
