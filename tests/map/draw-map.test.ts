import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapPoint } from '../../src/core/map/map-drawing.ts';
import { drawMap } from '../../src/map/draw-map.ts';

const SIZE = { width: 328, height: 220 };

function at(latitude: number, longitude: number, reach = 300): MapPoint {
  return { latitude, longitude, reach };
}

const QUSAYR = at(34.51, 36.58);
const HOMS = at(34.73, 36.71);
const LONDON = at(51.51, -0.13);
const BERLIN = at(52.52, 13.4);

/** Within the edges by so much. */
function isInside({ x, y }: { x: number; y: number }, room = 0): boolean {
  return x >= room && y >= room && x <= SIZE.width - room && y <= SIZE.height - room;
}

const anywhere = fc
  .tuple(
    fc.double({ min: -85, max: 85, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
  )
  .map(([latitude, longitude]) => at(latitude, longitude));

describe('a map', () => {
  it('has every point within its edges, with room around', () => {
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 12 }), (points) => {
        const { spots } = drawMap(points, SIZE);
        expect(spots).toHaveLength(points.length);
        expect(spots.filter((spot) => !isInside(spot, 25))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('has one point in its middle, with the land around it', () => {
    const { spots, land, borders, scaleBar, isOutlineOnly } = drawMap([QUSAYR], SIZE);
    expect(spots[0]?.x).toBeCloseTo(164);
    expect(spots[0]?.y).toBeCloseTo(110);
    expect(land).not.toBe('');
    expect(borders).not.toBe('');
    expect(scaleBar?.kilometers).toBe(200);
    expect(isOutlineOnly).toBe(false);
  });

  it('shows more around a country than around a town', () => {
    const near = drawMap([QUSAYR], SIZE).scaleBar;
    const far = drawMap([{ ...QUSAYR, reach: 900 }], SIZE).scaleBar;
    expect(far?.kilometers).toBeGreaterThan(near?.kilometers ?? 0);
  });

  it('says that places near each other have no more than an outline', () => {
    const { spots, isOutlineOnly, scaleBar } = drawMap([QUSAYR, HOMS], SIZE);
    expect(isOutlineOnly).toBe(true);
    const [qusayr, homs] = spots;
    // 24 km north and 12 km east.
    const { kilometers = 0, pixels = 0 } = scaleBar ?? {};
    expect((((qusayr?.y ?? 0) - (homs?.y ?? 0)) / pixels) * kilometers).toBeCloseTo(24, -0.5);
    expect((((homs?.x ?? 0) - (qusayr?.x ?? 0)) / pixels) * kilometers).toBeCloseTo(12, -0.5);
  });

  it('has north at the top and east at the right', () => {
    const [berlin, london] = drawMap([BERLIN, LONDON], SIZE).spots;
    expect(berlin?.x).toBeGreaterThan(london?.x ?? 999);
    const [north, south] = drawMap([HOMS, QUSAYR], SIZE).spots;
    expect(north?.y).toBeLessThan(south?.y ?? 0);
  });

  it('keeps points on both sides of the 180th meridian together', () => {
    const [fiji, samoa] = drawMap([at(-18, 178.4), at(-13.8, -171.8)], SIZE).spots;
    expect(samoa?.x).toBeGreaterThan(fiji?.x ?? 999);
    const { scaleBar } = drawMap([at(-18, 178.4), at(-13.8, -171.8)], SIZE);
    expect(scaleBar?.kilometers).toBeLessThan(500);
  });

  it('looks down on the pole where places lie around it', () => {
    const points = [at(78.2, 15.6), at(71.3, -156.8), at(69, 33), at(73.5, 80.5)];
    const { spots, scaleBar } = drawMap(points, SIZE);
    expect(spots.every((spot) => isInside(spot, 25))).toBe(true);
    expect(scaleBar).not.toBeNull();
  });

  it('has no scale where lengths differ from place to place', () => {
    expect(drawMap([LONDON, at(35.7, 139.7), at(-33.9, 151.2)], SIZE).scaleBar).toBeNull();
  });

  it('draws 200 points, and lines that a page can bear', () => {
    const points = Array.from({ length: 200 }, (_, i) =>
      at(((i * 37) % 160) - 80, ((i * 61) % 360) - 180),
    );
    const { spots, land, borders } = drawMap(points, SIZE);
    expect(spots.every((spot) => isInside(spot))).toBe(true);
    expect(land.length + borders.length).toBeLessThan(80_000);
  });

  it('keeps no line far outside its edges', () => {
    const { land, borders } = drawMap([BERLIN], SIZE);
    const numbers = `${land}${borders}`.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-4);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(SIZE.width + 4);
  });

  it('shows countries and islands that are small', () => {
    // Luxembourg, Singapore, Malta, Bahrain and Barbados.
    for (const place of [
      at(49.6, 6.1),
      at(1.35, 103.8),
      at(35.9, 14.4),
      at(26, 50.5),
      at(13.1, -59.6),
    ]) {
      const { land } = drawMap([place], { width: 40, height: 40 });
      expect(land).not.toBe('');
    }
  });
});
