import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FigureContext, findFigures } from '../../../src/core/figures/find-figures.ts';

const NOTHING: FigureContext = { names: [], dates: [], language: 'en' };
const words =
  '1,000 2 5.5 1999 7th $ £ % - – / . , ( ) + one two twenty hundred million half third dozen hundreds several a of the in to and between per hour year years old people injured Street Anna No 3-2 51 um €40 Rs ages'.split(
    ' ',
  );
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '', '\n')), { maxLength: 60 })
    .map((parts) => parts.map((part) => part.join('')).join('')),
);
const languages = fc.constantFrom('en', 'de', 'fr', 'es', 'tr', null);

function spansIn(text: string, cuts: readonly number[]) {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return places.flatMap((start, i) => {
    const end = places[i + 1];
    return i % 2 === 0 && end !== undefined ? [{ start, end }] : [];
  });
}

describe('figures of any text', () => {
  it('are in order, within the text, and none over another', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let last = 0;
        for (const figure of findFigures(text, { ...NOTHING, language })) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          expect(figure.number.start).toBeGreaterThanOrEqual(figure.start);
          expect(figure.number.end).toBeLessThanOrEqual(figure.end);
          expect(figure.value === null || Number.isFinite(figure.value)).toBe(true);
          last = figure.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('have no number in a name, and share nothing with a date', () => {
    const cuts = fc.array(fc.nat(400), { maxLength: 12 });
    fc.assert(
      fc.property(texts, cuts, cuts, (text, nameCuts, dateCuts) => {
        const names = spansIn(text, nameCuts);
        const dates = spansIn(text, dateCuts);
        const figures = findFigures(text, { ...NOTHING, names, dates });
        const meets = (a: { start: number; end: number }, b: { start: number; end: number }) =>
          a.start < b.end && b.start < a.end;
        for (const figure of figures) {
          expect(dates.filter((date) => meets(date, figure))).toEqual([]);
          expect(names.filter((name) => meets(name, figure.number))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('the time that a megabyte takes', () => {
  it.each(['1', '1 ', 'one two ', 'one-two-', '5-', '$', 'half of a ', 'hundreds of ', "o'"])(
    'is short for "%s" again and again',
    (part) => {
      const size = part === "o'" ? 20_000 : 1_000_000;
      const text = part.repeat(size / part.length);
      const started = performance.now();
      findFigures(text, NOTHING);
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );
});
