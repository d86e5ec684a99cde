import { isClosed, isOpening, LABELS, OUTSIDE, PREDECESSORS } from './label-set.ts';

/** Weights of features and transitions, as `readModel` makes them. */
export interface SequenceWeights {
  /** For two labels in a row, `[before * LABELS + label]`. */
  readonly transitions: Float32Array;
  /** Adds the weights of a feature to the scores of the labels from `at` on. */
  addTo(scores: Float32Array, at: number, feature: number): void;
}

const IMPOSSIBLE = -1e9;

/**
 * The likeliest labels of a sentence (Viterbi), in which each name is whole.
 *
 * @param scores of each label at each token, `LABELS` a token; not changed
 */
export function decode(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const tokens = scores.length / LABELS;
  const best = Float32Array.from(scores);
  const from = new Uint8Array(scores.length);
  for (let label = 0; label < LABELS; label++) if (!isOpening(label)) best[label] = IMPOSSIBLE;
  for (let i = 1; i < tokens; i++) {
    for (let label = 0; label < LABELS; label++) {
      const before = bestBefore(label, best, (i - 1) * LABELS, transitions);
      from[i * LABELS + label] = before;
      best[i * LABELS + label] =
        (best[i * LABELS + label] ?? 0) +
        (best[(i - 1) * LABELS + before] ?? 0) +
        (transitions[before * LABELS + label] ?? 0);
    }
  }
  return pathTo(bestEnd(best, tokens), from, tokens);
}

/** @param at where the scores of the token before begin */
function bestBefore(
  label: number,
  best: Float32Array,
  at: number,
  transitions: Float32Array,
): number {
  const befores = BEFORE[label] ?? NONE;
  let [found, most] = [0, Number.NEGATIVE_INFINITY];
  for (let k = 0; k < befores.length; k++) {
    const before = befores[k] ?? 0;
    const sum = (best[at + before] ?? 0) + (transitions[before * LABELS + label] ?? 0);
    if (sum > most) {
      most = sum;
      found = before;
    }
  }
  return found;
}

const BEFORE = PREDECESSORS.map((labels) => Uint8Array.from(labels));
const NONE = new Uint8Array();

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

/**
 * How likely each label is at each token, over all readings of the sentence (forward-backward; Rabiner 1989).
 * `LABELS` a token, which sum up to 1.
 */
export function marginals(scores: Float32Array, transitions: Float32Array): Float32Array {
  const tokens = scores.length / LABELS;
  const weights = exponentials(scores, tokens);
  const steps = transitions.map(Math.exp);
  const forward = forwardPass(weights, steps, tokens);
  const backward = backwardPass(weights, steps, tokens);
  for (let i = 0; i < tokens; i++) {
    for (let label = 0; label < LABELS; label++) {
      const at = i * LABELS + label;
      forward[at] = (forward[at] ?? 0) * (backward[at] ?? 0);
    }
    normalize(forward, i);
  }
  return forward;
}

/** Relative to the largest at each token, so that none grows without bounds. */
function exponentials(scores: Float32Array, tokens: number): Float32Array {
  const weights = new Float32Array(scores.length);
  for (let at = 0; at < tokens * LABELS; at += LABELS) {
    let most = scores[at] ?? 0;
    for (let i = at + 1; i < at + LABELS; i++) most = Math.max(most, scores[i] ?? 0);
    for (let i = at; i < at + LABELS; i++) weights[i] = Math.exp((scores[i] ?? 0) - most);
  }
  return weights;
}

function forwardPass(weights: Float32Array, steps: Float32Array, tokens: number): Float32Array {
  const forward = new Float32Array(weights.length);
  for (let label = 0; label < LABELS; label++) {
    forward[label] = isOpening(label) ? (weights[label] ?? 0) : 0;
  }
  normalize(forward, 0);
  for (let i = 1; i < tokens; i++) {
    const at = i * LABELS;
    for (let label = 0; label < LABELS; label++) {
      const reached = reachOf(label, forward, at - LABELS, steps);
      forward[at + label] = reached * (weights[at + label] ?? 0);
    }
    normalize(forward, i);
  }
  return forward;
}

function reachOf(label: number, forward: Float32Array, at: number, steps: Float32Array): number {
  const befores = BEFORE[label] ?? NONE;
  let sum = 0;
  for (let k = 0; k < befores.length; k++) {
    const before = befores[k] ?? 0;
    sum += (forward[at + before] ?? 0) * (steps[before * LABELS + label] ?? 0);
  }
  return sum;
}

function backwardPass(weights: Float32Array, steps: Float32Array, tokens: number): Float32Array {
  const backward = new Float32Array(weights.length);
  for (let label = 0; label < LABELS; label++) {
    backward[(tokens - 1) * LABELS + label] = isClosed(label) ? 1 : 0;
  }
  for (let i = tokens - 1; i > 0; i--) {
    const at = i * LABELS;
    for (let label = 0; label < LABELS; label++) {
      const value = (weights[at + label] ?? 0) * (backward[at + label] ?? 0);
      if (value > 0) spreadBack(label, value, backward, at - LABELS, steps);
    }
    normalize(backward, i - 1);
  }
  return backward;
}

function spreadBack(
  label: number,
  value: number,
  backward: Float32Array,
  at: number,
  steps: Float32Array,
): void {
  const befores = BEFORE[label] ?? NONE;
  for (let k = 0; k < befores.length; k++) {
    const before = befores[k] ?? 0;
    const step = (steps[before * LABELS + label] ?? 0) * value;
    backward[at + before] = (backward[at + before] ?? 0) + step;
  }
}

function normalize(values: Float32Array, token: number): void {
  const at = token * LABELS;
  let sum = 0;
  for (let i = at; i < at + LABELS; i++) sum += values[i] ?? 0;
  if (sum > 0) for (let i = at; i < at + LABELS; i++) values[i] = (values[i] ?? 0) / sum;
}
