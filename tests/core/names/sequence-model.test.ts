import { describe, expect, it } from 'vitest';
import {
  isClosed,
  isOpening,
  LABELS,
  labelOf,
  mayFollow,
  OUTSIDE,
  Part,
} from '../../../src/core/names/label-set.ts';
import { createSequenceReader } from '../../../src/core/names/sequence-model.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const TOKENS = 3;
const random = seededRandom(7);
const randoms = (count: number) =>
  Float32Array.from({ length: count }, () => random.next() * 4 - 2);

const ALL = [...Array(LABELS).keys()];

/** All ways to label three tokens in which names are whole. */
function readings(): (readonly number[])[] {
  const first = ALL.filter(isOpening).map((label) => [label]);
  const goOn = (labels: readonly number[]) =>
    ALL.filter((label) => mayFollow(labels.at(-1) ?? 0, label)).map((label) => [...labels, label]);
  const all = first.flatMap(goOn).flatMap(goOn);
  return all.filter((labels) => isClosed(labels.at(-1) ?? 0));
}

function scoreOf(
  labels: readonly number[],
  scores: Float32Array,
  transitions: Float32Array,
): number {
  return labels.reduce((sum, label, i) => {
    const step = i === 0 ? 0 : (transitions[(labels[i - 1] ?? 0) * LABELS + label] ?? 0);
    return sum + (scores[i * LABELS + label] ?? 0) + step;
  }, 0);
}

describe('a sequence model', () => {
  const scores = randoms(TOKENS * LABELS);
  const transitions = randoms(LABELS * LABELS);
  const all = readings().map((labels) => ({
    labels,
    score: scoreOf(labels, scores, transitions),
  }));

  it('finds the likeliest of all readings', () => {
    const best = all.reduce((one, other) => (other.score > one.score ? other : one));
    expect([...createSequenceReader(transitions).decode(scores)]).toEqual(best.labels);
  });

  it('knows how likely each label is over all of them', () => {
    const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const likely = createSequenceReader(transitions).marginals(scores);
    for (const [token, label] of [
      [0, OUTSIDE],
      [1, labelOf(2, Part.Inside)],
      [2, labelOf(0, Part.Last)],
    ] as const) {
      const own = all.filter(({ labels }) => labels[token] === label);
      const share = own.reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
      expect(likely[token * LABELS + label]).toBeCloseTo(share, 5);
    }
  });

  it('begins, ends and continues each name properly, however strange the scores', () => {
    for (let k = 0; k < 50; k++) {
      const labels = createSequenceReader(randoms(LABELS * LABELS)).decode(randoms(9 * LABELS));
      expect(isOpening(labels[0] ?? 0) && isClosed(labels.at(-1) ?? 0)).toBe(true);
      for (let i = 1; i < labels.length; i++) {
        expect(mayFollow(labels[i - 1] ?? 0, labels[i] ?? 0)).toBe(true);
      }
    }
  });
});
