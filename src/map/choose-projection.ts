import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoEqualEarth } from 'd3-geo';
import type { MapPoint } from '../core/map/map-drawing.ts';
import { extentOf } from './extent.ts';

/** Degrees from west to east; a wider map around one middle would lean at its sides. */
const WIDEST_REGION = 60;
/** From there on to the pole meridians run together too fast for a map with the north on top. */
const POLAR = 62;

export interface ChosenProjection {
  readonly projection: GeoProjection;
  /** Lengths are nearly the same all over it. */
  readonly isEven: boolean;
}

/** The world in its usual form, turned to the points; of a region, or around a pole, the flat view from above. */
export function chooseProjection(points: readonly MapPoint[]): ChosenProjection {
  const { longitude, width, south, north } = extentOf(points);
  const isPolar = south > POLAR || north < -POLAR;
  if (width > WIDEST_REGION && !isPolar) {
    return { projection: geoEqualEarth().rotate([-longitude, 0]), isEven: false };
  }
  const [x, y] = width > WIDEST_REGION ? middleOf(points) : [longitude, (south + north) / 2];
  return { projection: geoAzimuthalEqualArea().rotate([-x, -y]), isEven: north - south < 50 };
}

/** Around a pole: the mean of the points, seen from the center of the earth. */
function middleOf(points: readonly MapPoint[]): readonly [number, number] {
  const coordinates = points.map(({ longitude, latitude }) => [longitude, latitude]);
  return geoCentroid({ type: 'MultiPoint', coordinates });
}
