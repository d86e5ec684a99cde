import { describe, expect, it } from 'vitest';
import {
  paragraphStarts,
  paragraphsOf,
  percentOf,
  tellMentions,
  ticksOf,
} from '../../../src/core/panel/mention-places.ts';

const span = (start: number) => ({ start, end: start + 1 });
const TEXT = 'One.\n\nA heading\n\nTwo.\n\nThree.';
const starts = paragraphStarts(TEXT, [span(TEXT.indexOf('A heading'))]);

describe('places of mentions', () => {
  it('are hundredths of the text, those that fall together once', () => {
    expect(ticksOf([span(0), span(1), span(5000)], 10_000)).toEqual([0, 50]);
  });

  it('stay within the text, also within one without words', () => {
    expect([percentOf(-3, 10), percentOf(12, 10), percentOf(1, 0)]).toEqual([0, 100, 0]);
  });

  it('are in paragraphs, each with the headings above it', () => {
    expect(starts).toEqual([0, 6, 23]);
    const places = ['One', 'heading', 'Two', 'Three'].map((word) => span(TEXT.indexOf(word)));
    expect(paragraphsOf(places, starts)).toEqual([1, 2, 3]);
  });

  it('are told in words', () => {
    expect(tellMentions([span(1), span(2), span(24)], starts)).toBe('3 mentions; paragraphs 1, 3');
    expect(tellMentions([span(1)], starts)).toBe('1 mention; paragraph 1');
  });
});
