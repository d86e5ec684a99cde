import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/core/map/place-labels.ts';

const SIZE = { width: 300, height: 200 };
const dot = (name: string, x: number, y: number) => ({ name, x, y, radius: 5 });

describe('the names on a map', () => {
  it('stand at the right of their dots', () => {
    const [homs] = placeLabels([dot('Homs', 100, 100)], SIZE);
    expect(homs?.x).toBeGreaterThan(105);
    expect(homs?.y).toBe(100);
  });

  it('stand at the left where the map ends', () => {
    const [homs] = placeLabels([dot('Homs', 290, 100)], SIZE);
    expect(homs?.x).toBeLessThan(285);
  });

  it('make room for each other', () => {
    const [homs, qusayr] = placeLabels([dot('Homs', 100, 100), dot('Qusayr', 100, 108)], SIZE);
    expect(homs?.x).toBeGreaterThan(100);
    expect(qusayr?.x).toBeLessThan(100);
  });

  it('are left out where there is no room', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => dot('Damascus', 100 + (i % 6) * 8, 100 + i));
    const labels = placeLabels(crowd, SIZE);
    expect(labels[0]).not.toBeNull();
    expect(labels.filter((label) => label === null).length).toBeGreaterThan(15);
  });

  it('keep off what is taken', () => {
    const taken = [{ left: 100, top: 80, right: 300, bottom: 120 }];
    const [homs] = placeLabels([dot('Homs', 94, 100)], SIZE, taken);
    expect(homs?.x).toBeLessThan(94);
  });
});
