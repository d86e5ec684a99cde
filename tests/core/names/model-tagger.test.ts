import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaggedSpan } from '../../../src/core/names/tagger.ts';
import { nameResources } from '../../../src/entrypoints/cli/load-names.ts';

const { tagger } = nameResources();
const tag = (text: string, context = '') => tagger.tag({ text, context, language: null });

function expectSound(spans: readonly TaggedSpan[], text: string): void {
  let last = 0;
  for (const { start, end, score } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1.0001);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

describe('names in any text', () => {
  it('come in order and do not overlap', () => {
    const words = fc.constantFrom('Ada', 'Lind', 'of', 'Rome', 'NATO', '.', '-', '’s', '\n', '😀');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, texts, (text, context) => expectSound(tag(text, context), text)),
      { seed: 2 },
    );
  });

  it.each([
    ['lone surrogates', '\ud800Ada\udc00 Lind\ud83d'],
    ['control characters', 'Ada\0 Lind\u0007 of \u009fRome'],
    ['right-to-left marks', '\u200fAda\u200e Lind \u202eof Rome\u202c'],
    ['a megabyte without a space', 'Ab'.repeat(500_000)],
    ['no end of names in one line', 'Ada Lind, '.repeat(5000)],
    ['nothing', ''],
  ])('are sound where it holds %s', (_, text) => {
    expectSound(tag(text), text);
  });

  it.each([
    'انعقدت القمة في دمشق اليوم بحضور الوزراء',
    '東京で会議が開かれた。',
    'Ада Линд приехала в Рим.',
  ])('are none in letters that it did not learn, which it says: %s', (text) => {
    expect(tag(text)).toEqual([]);
    expect(tagger.knowsScript(text)).toBe(false);
  });

  it.each(['Ada Lind came to Rome.', 'Łódź', 'Bà Nguyễn Thị Định'])(
    'are looked for in Latin ones: %s',
    (text) => {
      expect(tagger.knowsScript(text)).toBe(true);
    },
  );
});
