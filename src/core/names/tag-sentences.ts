import type { Span } from '../text/span.ts';
import { countWords } from './document-words.ts';
import { LABELS, labelOf, OUTSIDE, Part, partOfLabel, typeOfLabel } from './label-set.ts';
import type { TokenScorer } from './score-tokens.ts';
import type { SequenceReader } from './sequence-model.ts';
import { featureContext } from './token-features.ts';
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
  /** How likely each label is, `LABELS` a token of the sentence; true of `token` and the names around it. */
  readonly likelihoods: (token: number) => Float32Array;
}

/** What a model is read with; kept from one text to the next. */
export interface TaggingParts {
  readonly scorer: TokenScorer;
  readonly reader: SequenceReader;
  readonly transitions: Float32Array;
  /** Behind the last token of a sentence and before the first. */
  readonly nothing: TokenForm;
}

/** Tags the sentences of one document, which know of each other which words it writes with capitals. */
export function tagSentences(
  sentences: readonly (readonly TokenForm[])[],
  { scorer, reader, transitions, nothing }: TaggingParts,
): TaggedSentence[] {
  const words = countWords(sentences);
  return sentences.map((sentence) => {
    const context = featureContext(sentence, words, nothing);
    const scores = new Float32Array(sentence.length * LABELS);
    const labels = new Uint8Array(sentence.length).fill(OUTSIDE);
    const stretches = stretchesOf(sentence);
    for (const { start, end } of stretches) {
      scorer.score(context, start, end, scores);
      const own = scores.subarray(start * LABELS, end * LABELS);
      leaveAround(own, start > 0, end < sentence.length, transitions);
      labels.set(reader.decode(own), start);
    }
    const likelihoods = likelihoodsOf(scores, stretches, reader);
    return { spans: spansOf(labels, likelihoods), likelihoods };
  });
}

/** So far around a token that may be of a name, names may reach: "Ministry of Youth and of Sport". */
const REACH = 2;

/** Where names may be, in order. Half of a text is nowhere near a capital and need not be looked at. */
function stretchesOf(sentence: readonly TokenForm[]): Span[] {
  const stretches: { start: number; end: number }[] = [];
  sentence.forEach(({ isPlain }, i) => {
    if (isPlain) return;
    const [start, end] = [Math.max(0, i - REACH), Math.min(sentence.length, i + REACH + 1)];
    const last = stretches.at(-1);
    if (last && last.end >= start) last.end = end;
    else stretches.push({ start, end });
  });
  return stretches;
}

/** What stands before and behind a stretch is in no name. */
function leaveAround(
  scores: Float32Array,
  isLed: boolean,
  isFollowed: boolean,
  transitions: Float32Array,
): void {
  const last = scores.length - LABELS;
  for (let label = 0; label < LABELS; label++) {
    const [from, to] = [OUTSIDE * LABELS + label, label * LABELS + OUTSIDE];
    if (isLed) scores[label] = (scores[label] ?? 0) + (transitions[from] ?? 0);
    if (isFollowed) scores[last + label] = (scores[last + label] ?? 0) + (transitions[to] ?? 0);
  }
}

/** Counted for a stretch when it is first asked for: most of them hold no name. */
function likelihoodsOf(
  scores: Float32Array,
  stretches: readonly Span[],
  reader: SequenceReader,
): TaggedSentence['likelihoods'] {
  const likelihoods = new Float32Array(scores.length);
  const counted = new Set<Span>();
  return (token) => {
    const stretch = stretches.find(({ start, end }) => start <= token && token < end);
    if (stretch && !counted.has(stretch)) {
      counted.add(stretch);
      const [from, to] = [stretch.start * LABELS, stretch.end * LABELS];
      likelihoods.set(reader.marginals(scores.subarray(from, to)), from);
    }
    return likelihoods;
  };
}

function spansOf(labels: Uint8Array, likelihoods: TaggedSentence['likelihoods']): TokenSpan[] {
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
    spans.push({ first, end: i, type, score: likelihoodOf(likelihoods(first), first, i, type) });
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
