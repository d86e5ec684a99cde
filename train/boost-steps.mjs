// Boosted stumps (Friedman 2001, with the second-order leaves of Chen & Guestrin 2016), summed into steps.

/** @typedef {{ readonly x: readonly number[], readonly y: 0 | 1, readonly weight: number }} Example */

export const SETTINGS = {
  rounds: 400,
  rate: 0.2,
  smoothing: 4,
  /** Examples that must be on either side of a step, by weight. */
  least: 6,
  /** Gain that a signal not yet used must bring: keeps the list of signals short. */
  entry: 0.5,
  bins: 12,
};

/**
 * Learns a bias and, for each signal, its steps: from a value on, so many points more.
 * @param {readonly Example[]} examples
 * @returns {{ bias: number, steps: Map<number, number>[] }}
 */
export function boostSteps(examples, settings = SETTINGS) {
  const thresholds = thresholdsOf(examples, settings.bins);
  const bins = examples.map(({ x }) => x.map((value, i) => binOf(value, thresholds[i])));
  const steps = thresholds.map(() => new Map());
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const yes = examples.reduce((sum, { weight, y }) => sum + weight * y, 0);
  let bias = Math.log(yes / (total - yes));
  const margins = examples.map(() => bias);
  for (let round = 0; round < settings.rounds; round++) {
    const stump = bestStump(examples, bins, thresholds, margins, steps, settings);
    if (!stump) break;
    bias += stump.below;
    const threshold = thresholds[stump.signal][stump.bin];
    const points = steps[stump.signal];
    points.set(threshold, (points.get(threshold) ?? 0) + stump.above - stump.below);
    bins.forEach((row, i) => {
      margins[i] += row[stump.signal] > stump.bin ? stump.above : stump.below;
    });
  }
  return { bias, steps };
}

/** The sum that the product would reach: the logarithm of the odds. */
export function marginOf({ bias, steps }, x) {
  let sum = bias;
  steps.forEach((points, i) => {
    for (const [threshold, value] of points) if (x[i] >= threshold) sum += value;
  });
  return sum;
}

function bestStump(examples, bins, thresholds, margins, steps, settings) {
  const slopes = examples.map(({ y, weight }, i) => {
    const p = 1 / (1 + Math.exp(-margins[i]));
    return { gradient: weight * (y - p), curve: weight * p * (1 - p), weight };
  });
  let best = null;
  for (let signal = 0; signal < thresholds.length; signal++) {
    const stump = bestSplit(slopes, bins, signal, thresholds[signal].length, settings);
    if (!stump) continue;
    const gain = stump.gain - (steps[signal].size > 0 ? 0 : settings.entry);
    if (gain > (best?.gain ?? 0)) best = { ...stump, signal, gain };
  }
  return best;
}

function bestSplit(slopes, bins, signal, count, { rate, smoothing, least }) {
  const sums = Array.from({ length: count + 1 }, () => ({ gradient: 0, curve: 0, weight: 0 }));
  slopes.forEach((slope, i) => {
    addTo(sums[bins[i][signal]], slope);
  });
  const whole = { gradient: 0, curve: 0, weight: 0 };
  for (const sum of sums) addTo(whole, sum);
  const below = { gradient: 0, curve: 0, weight: 0 };
  const worth = (g, h) => (g * g) / (h + smoothing);
  let best = null;
  for (let bin = 0; bin < count; bin++) {
    addTo(below, sums[bin]);
    if (below.weight < least || whole.weight - below.weight < least) continue;
    const g = whole.gradient - below.gradient;
    const h = whole.curve - below.curve;
    const gain =
      worth(below.gradient, below.curve) + worth(g, h) - worth(whole.gradient, whole.curve);
    if (gain > (best?.gain ?? 1e-6)) {
      const points = {
        below: below.gradient / (below.curve + smoothing),
        above: g / (h + smoothing),
      };
      best = { gain, bin, below: rate * points.below, above: rate * points.above };
    }
  }
  return best;
}

function addTo(sum, more) {
  sum.gradient += more.gradient;
  sum.curve += more.curve;
  sum.weight += more.weight;
}

/**
 * Values at equal shares of the examples, and the least value that is more than none: most pages hold no
 * code at all. Two digits are enough.
 */
function thresholdsOf(examples, bins) {
  return (examples[0]?.x ?? []).map((_, i) => {
    const sorted = examples.map(({ x }) => x[i]).sort((a, b) => a - b);
    const shares = Array.from({ length: bins }, (_, k) => Math.floor((k * sorted.length) / bins));
    const some = sorted.find((value) => value > Math.max(0, sorted[0]));
    const chosen = [0, some ?? 0, ...shares.map((at) => sorted[at])];
    const rounded = new Set(chosen.map((value) => Number(value.toPrecision(2))));
    return [...rounded].filter((value) => value > sorted[0]).sort((a, b) => a - b);
  });
}

function binOf(value, thresholds) {
  let bin = 0;
  while (bin < thresholds.length && value >= thresholds[bin]) bin++;
  return bin;
}
