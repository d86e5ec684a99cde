import type { MapPoint } from '../core/map/map-drawing.ts';

/** The narrowest box of degrees around points. */
export interface Extent {
  /** Its middle from west to east, -180 to 180. */
  readonly longitude: number;
  /** Its width from west to east, 0 to 360. */
  readonly width: number;
  readonly south: number;
  readonly north: number;
}

/** The widest gap between meridians is left out, so that a box may lie across the 180th. */
export function extentOf(points: readonly MapPoint[]): Extent {
  const meridians = points.map(({ longitude }) => turned(longitude)).sort((a, b) => a - b);
  const latitudes = points.map(({ latitude }) => latitude);
  let [west, gap] = [meridians[0] ?? 0, -1];
  meridians.forEach((east, i) => {
    const before = meridians[i - 1] ?? (meridians.at(-1) ?? east) - 360;
    if (east - before > gap) [west, gap] = [east, east - before];
  });
  const width = Math.max(0, 360 - gap);
  return {
    longitude: turned(west + width / 2),
    width,
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}

/** From -180 up to 180, which is -180. */
function turned(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
