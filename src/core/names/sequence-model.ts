import { isClosed, isOpening, LABELS, OUTSIDE, PREDECESSORS } from './label-set.ts';

/** Weights of features and transitions, as `readModel` makes them. */
export interface SequenceWeights {
  /** For two labels in a row, `[before * LABELS + label]`. */
  readonly transitions: Float32Array;
  /** Adds the weights of a feature to the scores of the labels from `at` on. */
  addTo(scores: Float32Array, at: number, feature: number): void;
}

/** Reads a sentence by the scores of its labels: `LABELS` a token, which are not changed. */
export interface SequenceReader {
  /** The likeliest labels (Viterbi), in which each name is whole. */
  decode(scores: Float32Array): Uint8Array;
  /**
   * How likely each label is at each token, over all readings of the sentence (forward-backward; Rabiner
   * 1989). `LABELS` a token, which sum up to 1.
   */
  marginals(scores: Float32Array): Float32Array;
}

const IMPOSSIBLE = -1e9;

export function createSequenceReader(transitions: Float32Array): SequenceReader {
  const steps = stepsOf(transitions);
  const factors = { ...steps, values: steps.values.map(Math.exp) };
  return {
    decode: (scores) => decode(scores, steps),
    marginals: (scores) => marginals(scores, factors),
  };
}

/** The possible steps from label to label, in one row: those to label `l` from `starts[l]` to before `starts[l + 1]`. */
interface Steps {
  readonly starts: Uint16Array;
  readonly befores: Uint8Array;
  readonly values: Float32Array;
}

function stepsOf(transitions: Float32Array): Steps {
  const starts = [0];
  for (const befores of PREDECESSORS) starts.push((starts.at(-1) ?? 0) + befores.length);
  return {
    starts: Uint16Array.from(starts),
    befores: Uint8Array.from(PREDECESSORS.flat()),
    values: Float32Array.from(
      PREDECESSORS.flatMap((befores, label) =>
        befores.map((before) => transitions[before * LABELS + label] ?? 0),
      ),
    ),
  };
}

function decode(scores: Float32Array, steps: Steps): Uint8Array {
  const best = Float32Array.from(scores);
  const from = new Uint8Array(scores.length);
  for (let label = 0; label < LABELS; label++) if (!isOpening(label)) best[label] = IMPOSSIBLE;
  for (let at = LABELS; at < scores.length; at += LABELS) stepTo(at, best, from, steps);
  const tokens = scores.length / LABELS;
  return pathTo(bestEnd(best, tokens), from, tokens);
}

/** The best way to each label of a token. @param at where the token's labels begin */
function stepTo(at: number, best: Float32Array, from: Uint8Array, steps: Steps): void {
  const { starts, befores, values } = steps;
  const last = at - LABELS;
  for (let label = 0; label < LABELS; label++) {
    const end = starts[label + 1] as number;
    let most = Number.NEGATIVE_INFINITY;
    let found = 0;
    for (let k = starts[label] as number; k < end; k++) {
      const before = befores[k] as number;
      const sum = (best[last + before] as number) + (values[k] as number);
      if (sum <= most) continue;
      most = sum;
      found = before;
    }
    from[at + label] = found;
    best[at + label] = (best[at + label] as number) + most;
  }
}

function bestEnd(best: Float32Array, tokens: number): number {
  let end: number = OUTSIDE;
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label++) {
    const score = best[(tokens - 1) * LABELS + label] ?? 0;
    if (isClosed(label) && score > most) [end, most] = [label, score];
  }
  return end;
}

function pathTo(end: number, from: Uint8Array, tokens: number): Uint8Array {
  const labels = new Uint8Array(tokens);
  let label = end;
  for (let i = tokens - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * LABELS + label] ?? 0;
  }
  return labels;
}

/** @param factors how likely each step makes a reading: the exponentials of its weight */
function marginals(scores: Float32Array, factors: Steps): Float32Array {
  const weights = exponentials(scores);
  const forward = forwardPass(weights, factors);
  const backward = backwardPass(weights, factors);
  for (let at = 0; at < forward.length; at++) {
    forward[at] = (forward[at] as number) * (backward[at] as number);
  }
  for (let at = 0; at < forward.length; at += LABELS) normalize(forward, at);
  return forward;
}

/** Smaller shares are nothing. */
const LEAST_EXPONENT = -40;

/** Relative to the largest at each token, so that none grows without bounds. */
function exponentials(scores: Float32Array): Float32Array {
  const weights = new Float32Array(scores.length);
  for (let at = 0; at < scores.length; at += LABELS) {
    let most = scores[at] as number;
    for (let i = at + 1; i < at + LABELS; i++) most = Math.max(most, scores[i] as number);
    for (let i = at; i < at + LABELS; i++) {
      const exponent = (scores[i] as number) - most;
      if (exponent > LEAST_EXPONENT) weights[i] = Math.exp(exponent);
    }
  }
  return weights;
}

function forwardPass(weights: Float32Array, { starts, befores, values }: Steps): Float32Array {
  const forward = new Float32Array(weights.length);
  for (let label = 0; label < LABELS; label++) {
    if (isOpening(label)) forward[label] = weights[label] as number;
  }
  normalize(forward, 0);
  for (let at = LABELS; at < weights.length; at += LABELS) {
    const last = at - LABELS;
    for (let label = 0; label < LABELS; label++) {
      const own = weights[at + label] as number;
      if (own === 0) continue;
      const end = starts[label + 1] as number;
      let sum = 0;
      for (let k = starts[label] as number; k < end; k++) {
        sum += (forward[last + (befores[k] as number)] as number) * (values[k] as number);
      }
      forward[at + label] = sum * own;
    }
    normalize(forward, at);
  }
  return forward;
}

function backwardPass(weights: Float32Array, { starts, befores, values }: Steps): Float32Array {
  const backward = new Float32Array(weights.length);
  const end = weights.length - LABELS;
  for (let label = 0; label < LABELS; label++) backward[end + label] = isClosed(label) ? 1 : 0;
  for (let at = end; at > 0; at -= LABELS) {
    const last = at - LABELS;
    for (let label = 0; label < LABELS; label++) {
      const own = (weights[at + label] as number) * (backward[at + label] as number);
      if (own === 0) continue;
      const stop = starts[label + 1] as number;
      for (let k = starts[label] as number; k < stop; k++) {
        const place = last + (befores[k] as number);
        backward[place] = (backward[place] as number) + (values[k] as number) * own;
      }
    }
    normalize(backward, last);
  }
  return backward;
}

/** Makes the numbers of a token sum up to 1. */
function normalize(values: Float32Array, at: number): void {
  let sum = 0;
  for (let i = at; i < at + LABELS; i++) sum += values[i] as number;
  if (sum <= 0) return;
  for (let i = at; i < at + LABELS; i++) values[i] = (values[i] as number) / sum;
}
