import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/names/tokenize.ts';

const tokensOf = (text: string) =>
  tokenize(text).map((sentence) => sentence.map(({ start, end }) => text.slice(start, end)));

describe('tokens', () => {
  it.each([
    ['US-Russian talks', [['US', '-', 'Russian', 'talks']]],
    ['Russia’s and Ada O’Neil', [['Russia', '’s', 'and', 'Ada', 'O’Neil']]],
    ["l'Iraq, dell’Elba", [["l'", 'Iraq', ',', 'dell’', 'Elba']]],
    ['the U.S. Navy and J. Roe', [['the', 'U.S.', 'Navy', 'and', 'J.', 'Roe']]],
    ['Mr. Roe paid 1,000.50 dollars', [['Mr.', 'Roe', 'paid', '1,000.50', 'dollars']]],
    ['AT&T and R&D', [['AT&T', 'and', 'R&D']]],
    ['a 😀 -- b', [['a', '😀', '--', 'b']]],
  ])('of %s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });
});

describe('sentences', () => {
  it.each([
    ['He left. She stayed.', ['He left .', 'She stayed .']],
    ['“Go!” he said. Then', ['“ Go ! ” he said .', 'Then']],
    ['“Go.” Ada went', ['“ Go . ”', 'Ada went']],
    ['Headline without a stop\nThe text', ['Headline without a stop', 'The text']],
    ['Dr. Ada Lind of St. Malo', ['Dr. Ada Lind of St. Malo']],
    ['Version 2.5 is out', ['Version 2.5 is out']],
  ])('of %s', (text, expected) => {
    expect(tokensOf(text).map((sentence) => sentence.join(' '))).toEqual(expected);
  });

  it('hold everything but white space, in order, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text).flat();
        let last = 0;
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe('');
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { seed: 1 },
    );
  });
});
