import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInText, MOST_MATCHES, TEXT_BREAK } from '../../../src/core/find/find-in-text.ts';
import { foldedTextOf } from '../../../src/core/text/folded-text.ts';

function found(typed: string, text: string): string[] {
  const { spans } = findInText(typed, foldedTextOf(text));
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe('words looked for in a text', () => {
  it.each([
    ['ZURICH', 'From Zürich to Zurich', ['Zürich', 'Zurich']],
    ['zürich', 'ZURICH', ['ZURICH']],
    // The accents as characters of their own.
    ['cafe', 'a cafe\u0301 here', ['cafe\u0301']],
    ['strasse', 'die Straße', ['Straße']],
    ['lodz', 'in Łódź', ['Łódź']],
    ["don't", 'we don’t', ['don’t']],
    ['"so"', 'he said “so”', ['“so”']],
    ['2010-2012', 'in 2010–2012', ['2010–2012']],
    ['two  words', 'two\u00a0words and two\nwords', ['two\u00a0words', 'two\nwords']],
    ['cooperation', 'co\u00adoperation', ['co\u00adoperation']],
    ['σοφος', 'ΣΟΦΌΣ', ['ΣΟΦΌΣ']],
    ['مدرسة', 'مَدْرَسة', ['مَدْرَسة']],
  ])('finds %s in %s', (typed, text, spans) => {
    expect(found(typed, text)).toEqual(spans);
  });

  it.each([
    ['Bashar Assad', 'Bashar al-Assad', ['Bashar al-Assad']],
    ['al-Assad', 'Mr Assad and al‑Assad', ['Assad', 'Assad']],
    ['al assad', 'Mr al-Assad', ['Assad']],
    ['assad al-', 'Assad al-Bashar', ['Assad']],
    // Where it is printed so, that alone is meant.
    ['al gore', 'Al Gore saw the gore', ['Al Gore']],
    ['national-park', 'the national-park', ['national-park']],
  ])('takes the Arabic article for nothing: %s', (typed, text, spans) => {
    expect(found(typed, text)).toEqual(spans);
  });

  it('never finds across two texts, nor nothing', () => {
    expect(found('one two', `one${TEXT_BREAK}two`)).toEqual([]);
    expect(found(' ', 'one two')).toEqual([]);
    expect(found(TEXT_BREAK, `one${TEXT_BREAK}two`)).toEqual([]);
  });

  it('ends after so many, and says so', () => {
    const { spans, isCut } = findInText('a', foldedTextOf('a '.repeat(MOST_MATCHES + 1)));
    expect(spans).toHaveLength(MOST_MATCHES);
    expect(isCut).toBe(true);
  });

  it('finds any piece of any text at its own place', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(59), fc.integer({ min: 1, max: 20 }), (whole, from, length) => {
        const piece = [...whole].slice(from, from + length).join('');
        const wanted = foldedTextOf(piece).text.trim();
        const spans = findInText(piece, foldedTextOf(whole)).spans;
        if (wanted !== '' && !piece.includes('-')) expect(spans.length).toBeGreaterThan(0);
        for (const { start, end } of spans) expect(start).toBeLessThan(end);
      }),
    );
  });

  it('takes a time in proportion to the text', () => {
    const text = 'Señor al-Maamari’s “plan” – naïve. '.repeat(12_000);
    const began = performance.now();
    const { spans } = findInText('naive', foldedTextOf(text));
    expect(spans).toHaveLength(MOST_MATCHES);
    // Some 60 ms here; a quadratic fold would take minutes.
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
