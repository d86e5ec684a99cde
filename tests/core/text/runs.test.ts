import { expect, it } from 'vitest';
import { runsOf } from '../../../src/core/text/runs.ts';

it('cuts text wherever a mark begins or ends', () => {
  const runs = runsOf(10, [
    { start: 2, end: 8, name: 'outer' },
    { start: 4, end: 10, name: 'across' },
  ]);
  expect(runs.map(({ start, end, marks }) => [start, end, ...marks.map((m) => m.name)])).toEqual([
    [0, 2],
    [2, 4, 'outer'],
    [4, 8, 'outer', 'across'],
    [8, 10, 'across'],
  ]);
});
