// A linear-chain conditional random field, learned by AdaGrad (Duchi 2011) from sentences whose tokens may have
// one label or several (Tsuboi 2008). Features are left out by chance, so that each learns to do without the
// others; the weights are the mean over the later rounds.
import { seeded } from '../seeded.mjs';

const RATE = 0.15;
const DROPPED = 0.5;
const LONGEST = 1200;
/** Smaller gradients are not worth their time. */
const LEAST_GRADIENT = 1e-3;
const SMOOTHING = 0.05;

/** More than any token has. */
const MOST_FEATURES = 128;

/**
 * @param start what an earlier call returned, to go on from: weights that are 0 stay so, and what was learned
 *   from many sentences moves in small steps
 * @returns `{ weights, transitions, squares, transitionSquares }`, `LABELS` weights a row: the mean over the
 *   rounds from `from` on, and the sums of squared gradients
 */
export function learn({ sentences, hashes }, product, { rounds, from, seed, report, start }) {
  const state = createState(hashes.length, product);
  if (start) beginWith(start, state);
  const random = seeded(seed);
  const order = Int32Array.from(sentences.keys());
  const mean = {
    weights: new Float32Array(state.weights.length),
    transitions: new Float32Array(state.transitions.length),
  };
  for (let round = 1; round <= rounds; round++) {
    shuffle(order, random);
    let likelihood = 0;
    for (const i of order) likelihood += learnFrom(sentences[i], state, random);
    if (round >= from) {
      const share = 1 / (rounds - from + 1);
      addScaled(mean.weights, state.weights, share);
      addScaled(mean.transitions, state.transitions, share);
    }
    report(`round ${round}: log-likelihood ${likelihood.toFixed(0)}`);
  }
  return { ...mean, squares: state.squares, transitionSquares: state.transitionSquares };
}

function createState(rows, { LABELS, PREDECESSORS, isOpening, isClosed }) {
  const pairs = [];
  PREDECESSORS.forEach((befores, label) => {
    for (const before of befores) pairs.push(before * LABELS + label);
  });
  const cells = LONGEST * LABELS;
  return {
    labels: LABELS,
    before: PREDECESSORS.map((each) => Int32Array.from(each)),
    opens: Uint8Array.from({ length: LABELS }, (_, label) => Number(isOpening(label))),
    closes: Uint8Array.from({ length: LABELS }, (_, label) => Number(isClosed(label))),
    pairs: Int32Array.from(pairs),
    weights: new Float32Array(rows * LABELS),
    squares: new Float32Array(rows * LABELS),
    transitions: new Float32Array(LABELS * LABELS),
    transitionSquares: new Float32Array(LABELS * LABELS),
    steps: new Float64Array(LABELS * LABELS),
    stepGradient: new Float64Array(LABELS * LABELS),
    scores: new Float64Array(cells),
    forward: new Float64Array(cells),
    backward: new Float64Array(cells),
    gradient: new Float64Array(cells),
    kept: new Int32Array(LONGEST * MOST_FEATURES),
    keptFrom: new Int32Array(LONGEST + 1),
  };
}

function beginWith({ weights, transitions, squares, transitionSquares }, state) {
  state.weights.set(weights);
  state.transitions.set(transitions);
  state.squares.set(squares);
  state.transitionSquares.set(transitionSquares);
  // So large a sum of squares leaves no step.
  weights.forEach((weight, cell) => {
    if (weight === 0) state.squares[cell] = Number.POSITIVE_INFINITY;
  });
}

/** One step; returns the log-likelihood of what the sentence allows, 0 where it can't be learned from. */
function learnFrom(sentence, state, random) {
  const { length } = sentence;
  if (length === 0 || length >= LONGEST) return 0;
  dropFeatures(sentence, state, random);
  scoreTokens(length, state);
  state.gradient.fill(0, 0, length * state.labels);
  state.stepGradient.fill(0);
  const allowed = passes(length, sentence.allowed, 1, state);
  const all = passes(length, null, -1, state);
  if (!Number.isFinite(allowed - all)) return 0;
  updateWeights(length, state);
  updateTransitions(state);
  return allowed - all;
}

function dropFeatures({ length, starts, rows }, { kept, keptFrom }, random) {
  let count = 0;
  for (let i = 0; i < length; i++) {
    keptFrom[i] = count;
    for (let k = starts[i]; k < starts[i + 1]; k++)
      if (random() >= DROPPED) kept[count++] = rows[k];
  }
  keptFrom[length] = count;
}

function scoreTokens(length, state) {
  const { labels, weights, kept, keptFrom, scores, transitions, steps, pairs } = state;
  for (let i = 0; i < length; i++) {
    const at = i * labels;
    scores.fill(0, at, at + labels);
    for (let k = keptFrom[i]; k < keptFrom[i + 1]; k++) {
      const row = kept[k] * labels;
      for (let label = 0; label < labels; label++) scores[at + label] += weights[row + label];
    }
    exponentiate(scores, at, labels);
  }
  for (const pair of pairs) steps[pair] = Math.exp(transitions[pair]);
}

/** Relative to the largest, so that none grows without bounds. */
function exponentiate(scores, at, labels) {
  let most = scores[at];
  for (let i = at + 1; i < at + labels; i++) if (scores[i] > most) most = scores[i];
  for (let i = at; i < at + labels; i++) scores[i] = Math.exp(scores[i] - most);
}

/** Forward and backward over the labels allowed, or over all; adds `sign` times what each label is expected. */
function passes(length, allowed, sign, state) {
  const likelihood = passForward(length, allowed, state);
  if (Number.isFinite(likelihood)) passBackward(length, allowed, sign, state);
  return likelihood;
}

function passForward(length, allowed, state) {
  const { labels, closes, scores, forward } = state;
  let likelihood = 0;
  for (let i = 0; i < length; i++) {
    const at = i * labels;
    const mask = allowed ? allowed[i] : -1;
    for (let label = 0; label < labels; label++) {
      const isAllowed = (mask >> label) & 1 && (i < length - 1 || closes[label]);
      forward[at + label] = isAllowed ? reach(i, label, state) * scores[at + label] : 0;
    }
    likelihood += Math.log(normalize(forward, at, labels));
  }
  return likelihood;
}

/** Returns the sum that there was: 0 where nothing is allowed. */
function normalize(values, at, labels) {
  let sum = 0;
  for (let i = at; i < at + labels; i++) sum += values[i];
  if (sum > 0) for (let i = at; i < at + labels; i++) values[i] /= sum;
  return sum;
}

function reach(i, label, { labels, before, opens, forward, steps }) {
  if (i === 0) return opens[label];
  const own = before[label];
  const at = (i - 1) * labels;
  let sum = 0;
  for (let k = 0; k < own.length; k++) sum += forward[at + own[k]] * steps[own[k] * labels + label];
  return sum;
}

function passBackward(length, allowed, sign, state) {
  const { labels, closes, backward } = state;
  for (let label = 0; label < labels; label++)
    backward[(length - 1) * labels + label] = closes[label];
  for (let i = length - 1; i >= 0; i--) {
    expectLabels(i * labels, sign, state);
    if (i > 0) stepBack(i, allowed ? allowed[i] : -1, sign, state);
  }
}

function expectLabels(at, sign, { labels, forward, backward, gradient }) {
  let sum = 0;
  for (let i = at; i < at + labels; i++) sum += forward[i] * backward[i];
  for (let i = at; i < at + labels; i++) gradient[i] += (sign * forward[i] * backward[i]) / sum;
}

function stepBack(i, mask, sign, state) {
  const { labels, backward } = state;
  const at = (i - 1) * labels;
  backward.fill(0, at, at + labels);
  let edges = 0;
  for (let label = 0; label < labels; label++) {
    if ((mask >> label) & 1) edges += spread(i, label, state);
  }
  for (let label = 0; label < labels; label++) {
    if ((mask >> label) & 1) expectSteps(i, label, sign / edges, state);
  }
  normalize(backward, at, labels);
}

/** Passes what a label is worth on to those before it; returns how much of that is reached from the front. */
function spread(i, label, { labels, before, scores, forward, backward, steps }) {
  const value = scores[i * labels + label] * backward[i * labels + label];
  if (value === 0) return 0;
  const own = before[label];
  const at = (i - 1) * labels;
  let edges = 0;
  for (let k = 0; k < own.length; k++) {
    const step = steps[own[k] * labels + label] * value;
    backward[at + own[k]] += step;
    edges += forward[at + own[k]] * step;
  }
  return edges;
}

function expectSteps(i, label, factor, state) {
  const { labels, before, scores, forward, backward, steps, stepGradient } = state;
  const value = scores[i * labels + label] * backward[i * labels + label] * factor;
  if (value === 0) return;
  const own = before[label];
  const at = (i - 1) * labels;
  for (let k = 0; k < own.length; k++) {
    const pair = own[k] * labels + label;
    stepGradient[pair] += forward[at + own[k]] * steps[pair] * value;
  }
}

function updateWeights(length, state) {
  const { labels, gradient } = state;
  for (let i = 0; i < length; i++) {
    for (let label = 0; label < labels; label++) {
      const slope = gradient[i * labels + label];
      if (slope >= LEAST_GRADIENT || slope <= -LEAST_GRADIENT) updateLabel(i, label, slope, state);
    }
  }
}

function updateLabel(i, label, slope, { labels, kept, keptFrom, weights, squares }) {
  for (let k = keptFrom[i]; k < keptFrom[i + 1]; k++) {
    const cell = kept[k] * labels + label;
    squares[cell] += slope * slope;
    weights[cell] += (RATE / Math.sqrt(squares[cell] + SMOOTHING)) * slope;
  }
}

function updateTransitions({ pairs, stepGradient, transitions, transitionSquares }) {
  for (const pair of pairs) {
    const slope = stepGradient[pair];
    if (slope === 0) continue;
    transitionSquares[pair] += slope * slope;
    transitions[pair] += (RATE / Math.sqrt(transitionSquares[pair] + SMOOTHING)) * slope;
  }
}

function addScaled(to, from, factor) {
  for (let i = 0; i < to.length; i++) to[i] += from[i] * factor;
}

function shuffle(order, random) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}
