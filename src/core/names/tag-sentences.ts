import { once } from '../once.ts';
import { countWords } from './document-words.ts';
import { LABELS, labelOf, OUTSIDE, Part, partOfLabel, typeOfLabel } from './label-set.ts';
import { decode, marginals, type SequenceWeights } from './sequence-model.ts';
import { featureContext, MOST_FEATURES, writeFeatures } from './token-features.ts';
import type { TokenForm } from './token-form.ts';

/** A name in a sentence, from token `first` to before `end`. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
  /** Index in `LABELED_TYPES`. */
  readonly type: number;
  /** How likely it is a name of this type, 0 to 1. */
  readonly score: number;
}

export interface TaggedSentence {
  readonly spans: readonly TokenSpan[];
  /** How likely each label is at each token, `LABELS` a token. Counted when first asked for. */
  readonly likelihoods: () => Float32Array;
}

/** Tags the sentences of one document, which know of each other which words it writes with capitals. */
export function tagSentences(
  sentences: readonly (readonly TokenForm[])[],
  model: SequenceWeights,
  nothing: TokenForm,
): TaggedSentence[] {
  const words = countWords(sentences);
  const features = new Int32Array(MOST_FEATURES);
  return sentences.map((sentence) => {
    const context = featureContext(sentence, words, nothing);
    const scores = new Float32Array(sentence.length * LABELS);
    for (let i = 0; i < sentence.length; i++) {
      const count = writeFeatures(context, i, features);
      for (let k = 0; k < count; k++) model.addTo(scores, i * LABELS, features[k] ?? 0);
    }
    const labels = decode(scores, model.transitions);
    const likelihoods = once(() => marginals(scores, model.transitions));
    return { spans: spansOf(labels, likelihoods), likelihoods };
  });
}

function spansOf(labels: Uint8Array, likelihoods: () => Float32Array): TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let i = 0; i < labels.length; ) {
    const label = labels[i] ?? OUTSIDE;
    if (label === OUTSIDE) {
      i += 1;
      continue;
    }
    const first = i;
    while (partOfLabel(labels[i] ?? OUTSIDE) < Part.Last) i += 1;
    i += 1;
    const type = typeOfLabel(label);
    spans.push({ first, end: i, type, score: likelihoodOf(likelihoods(), first, i, type) });
  }
  return spans;
}

/** Of the least likely of its tokens. */
function likelihoodOf(likelihoods: Float32Array, first: number, end: number, type: number): number {
  let least = 1;
  for (let i = first; i < end; i++) {
    let sum = 0;
    for (let part = 0; part < 4; part++) sum += likelihoods[i * LABELS + labelOf(type, part)] ?? 0;
    least = Math.min(least, sum);
  }
  return least;
}
