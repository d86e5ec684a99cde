import { describe, expect, it } from 'vitest';
import { scaleBarOf } from '../../src/map/scale-bar.ts';

describe('the scale bar', () => {
  it('is a round length that takes less than a third of the width', () => {
    for (const kilometerPixels of [4, 1.3, 0.37, 0.05, 0.011]) {
      const { kilometers, pixels } = scaleBarOf(kilometerPixels, 328);
      expect(`${kilometers}`).toMatch(/^[125]0*$/);
      expect(pixels).toBeCloseTo(kilometers * kilometerPixels);
      expect(pixels).toBeGreaterThan(35);
      expect(pixels).toBeLessThan(110);
    }
  });
});
