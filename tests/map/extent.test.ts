import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf } from '../../src/map/extent.ts';

const meridians = (...longitudes: number[]) =>
  extentOf(longitudes.map((longitude) => ({ latitude: 0, longitude, reach: 0 })));

describe('the extent of points', () => {
  it('is a point for one', () => {
    expect(meridians(36.5)).toMatchObject({ longitude: 36.5, width: 0 });
  });

  it('lies between two', () => {
    expect(meridians(-10, 30)).toMatchObject({ longitude: 10, width: 40 });
  });

  it('goes the short way over the 180th meridian', () => {
    expect(meridians(170, -160)).toMatchObject({ longitude: -175, width: 30 });
    expect(meridians(180, -180)).toMatchObject({ longitude: -180, width: 0 });
  });

  it('holds every point, and is never wider than the widest gap allows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -180, max: 180 }), { minLength: 1 }), (all) => {
        const { longitude, width } = meridians(...all);
        for (const each of all) {
          const away = Math.abs(((each - longitude + 540) % 360) - 180);
          expect(away).toBeLessThanOrEqual(width / 2 + 1e-9);
        }
        expect(width).toBeLessThanOrEqual(360 - 360 / all.length);
      }),
    );
  });
});
