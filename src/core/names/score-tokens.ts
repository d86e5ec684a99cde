import type { CapitalRun } from './capital-run.ts';
import { createFeatureWriter, type FeatureWriter } from './feature-writer.ts';
import { FORM_FEATURES } from './form-features.ts';
import { LABELS } from './label-set.ts';
import { writeAroundRun } from './run-features.ts';
import type { SequenceWeights } from './sequence-model.ts';
import { type FeatureContext, writePlace } from './token-features.ts';
import type { TokenForm } from './token-form.ts';

/** Sums for so many forms take about five megabytes. */
const MOST_KEPT = 5000;

/** Adds up what the features of tokens say for each label, `LABELS` a token. */
export interface TokenScorer {
  /** @param scores changed from token `start` to before `end` */
  score(context: FeatureContext, start: number, end: number, scores: Float32Array): void;
}

/** Most words come again and again, so what a form says by itself is summed up once. */
export function createTokenScorer(model: SequenceWeights): TokenScorer {
  const writer = createFeatureWriter();
  const known = FORM_FEATURES.map(() => new Map<TokenForm, Float32Array>());

  function addAll(scores: Float32Array, at: number): void {
    for (let k = 0; k < writer.count; k++) model.addTo(scores, at, writer.hashes[k] ?? 0);
  }

  function sumOf(write: (writer: FeatureWriter) => void): Float32Array {
    const sums = new Float32Array(LABELS);
    writer.count = 0;
    write(writer);
    addAll(sums, 0);
    return sums;
  }

  function sumOfForm(role: number, form: TokenForm): Float32Array {
    const sums = known[role] as Map<TokenForm, Float32Array>;
    const found = sums.get(form);
    if (found) return found;
    if (sums.size >= MOST_KEPT) sums.clear();
    const made = sumOf((out) => FORM_FEATURES[role]?.write(out, form));
    sums.set(form, made);
    return made;
  }

  function scoreToken(context: FeatureContext, i: number, scores: Float32Array): void {
    const { sentence, nothing } = context;
    for (let role = 0; role < FORM_FEATURES.length; role++) {
      const offset = FORM_FEATURES[role]?.offset ?? 0;
      addSums(sumOfForm(role, sentence[i + offset] ?? nothing), scores, i * LABELS);
    }
    writer.count = 0;
    writePlace(writer, context, i);
    addAll(scores, i * LABELS);
  }

  return {
    score(context, start, end, scores) {
      let run: CapitalRun | null = null;
      let around: Float32Array | null = null;
      for (let i = start; i < end; i++) {
        scoreToken(context, i, scores);
        const own = context.runs[i] ?? null;
        if (own && own !== run) {
          around = sumOf((out) => writeAroundRun(out, context.sentence, own, context.nothing));
        }
        run = own;
        if (own && around) addSums(around, scores, i * LABELS);
      }
    },
  };
}

function addSums(sums: Float32Array, scores: Float32Array, at: number): void {
  for (let label = 0; label < LABELS; label++) {
    scores[at + label] = (scores[at + label] as number) + (sums[label] as number);
  }
}
