import { describe, expect, it } from 'vitest';
import * as hash from '../../../src/core/names/hash.ts';
import * as labels from '../../../src/core/names/label-set.ts';
import * as file from '../../../src/core/names/model-file.ts';
import { packModel } from '../../../train/names/write-model.mjs';

const { LABELS } = labels;
const HASHES = [77, -5, 123_456_789];

function packed(): Uint8Array {
  const weights = new Float32Array(HASHES.length * LABELS);
  weights.set([0, 1, -2.5], 0);
  weights[LABELS] = 0.01;
  weights[2 * LABELS + 28] = 3;
  const transitions = new Float32Array(LABELS * LABELS).fill(0.5);
  const table = { hashes: Int32Array.from(HASHES), isPrivate: [0, 0, 0] };
  const about = { languages: ['en'], sources: ['ourselves'] };
  return packModel(
    { weights, transitions },
    table,
    { ...labels, ...file, ...hash },
    { least: 0.1, about },
  );
}

describe('a model file', () => {
  it('gives the weights back that were written, but for the smallest', () => {
    const model = file.readModel(packed());
    const scores = new Float32Array(2 * LABELS);
    for (const hash of HASHES) model.addTo(scores, LABELS, hash);
    expect(scores[LABELS + 1]).toBeCloseTo(1, 1);
    expect(scores[LABELS + 2]).toBeCloseTo(-2.5, 1);
    expect(scores[LABELS + 28]).toBeCloseTo(3, 1);
    expect(scores.filter((score) => score !== 0)).toHaveLength(3);
    expect(model.transitions[5]).toBeCloseTo(0.5);
  });

  it('tells what it was learned from', () => {
    expect(file.readModel(packed()).header).toMatchObject({
      version: 2,
      languages: ['en'],
      sources: ['ourselves'],
    });
  });

  it('knows nothing of a feature that it has not seen', () => {
    const scores = new Float32Array(LABELS);
    file.readModel(packed()).addTo(scores, 0, 4711);
    expect(scores.every((score) => score === 0)).toBe(true);
  });

  it.each([
    ['is empty', () => new Uint8Array()],
    ['is something else', () => new TextEncoder().encode('<!doctype html><html>')],
    ['was cut short', () => packed().subarray(0, packed().length - 2)],
    ['was cut within its header', () => packed().subarray(0, 20)],
    ['was changed', () => packed().with(packed().length - 1, 99)],
  ])('is refused when it %s', (_, bytes) => {
    expect(() => file.readModel(bytes())).toThrow(file.BadModel);
  });
});
