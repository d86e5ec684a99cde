import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/core/names/document-words.ts';
import { createFeatureWriter } from '../../../src/core/names/feature-writer.ts';
import { LABELS } from '../../../src/core/names/label-set.ts';
import { createTokenScorer } from '../../../src/core/names/score-tokens.ts';
import { featureContext, writeFeatures } from '../../../src/core/names/token-features.ts';
import { createFormReader, NO_TOKEN } from '../../../src/core/names/token-form.ts';

/** Each feature has a weight for a few labels, told by its hash. */
const model = {
  transitions: new Float32Array(LABELS * LABELS),
  addTo(scores: Float32Array, at: number, feature: number) {
    const place = at + (Math.abs(feature) % LABELS);
    scores[place] = (scores[place] ?? 0) + (feature % 5);
  },
};
const formOf = createFormReader((lower) => ({
  lists: lower.length % 3,
  classes: [lower.length, lower.length % 5, lower.length % 2],
}));
const nothing = formOf(NO_TOKEN);

describe('the scores of tokens', () => {
  it('are the sums over all their features, whether kept from before or not', () => {
    const scorer = createTokenScorer(model);
    const words = fc.constantFrom('Ada', 'Lind', 'of', 'Rome', 'NATO', '.', 'won', '7', 'game');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (texts) => {
        const sentence = texts.map(formOf);
        const context = featureContext(sentence, countWords([sentence]), nothing);
        const scores = new Float32Array(sentence.length * LABELS);
        scorer.score(context, 0, sentence.length, scores);
        const writer = createFeatureWriter();
        const expected = new Float32Array(scores.length);
        for (let i = 0; i < sentence.length; i++) {
          writer.count = 0;
          writeFeatures(writer, context, i);
          for (let k = 0; k < writer.count; k++) {
            model.addTo(expected, i * LABELS, writer.hashes[k] ?? 0);
          }
        }
        expect([...scores]).toEqual([...expected]);
      }),
      { seed: 3 },
    );
  });
});
