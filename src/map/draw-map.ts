import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import type { DrawMap, MapPoint, MapSize, MapSpot } from '../core/map/map-drawing.ts';
import { chooseProjection } from './choose-projection.ts';
import { createLineWriter } from './line-writer.ts';
import { scaleBarOf } from './scale-bar.ts';
import { WORLD } from './world.ts';

const EARTH_RADIUS = 6371;
/** Between the outermost points and the edge, as a share of the shorter side. */
const ROOM = 0.14;
/** Kilometers from the middle to the nearer edges, at least, where there are several points. */
const LEAST = 50;
/** Within so many the outline has nearly nothing to show. */
const OUTLINE_ONLY = 150;
/** What is drawn beyond the edge, so that no line runs along it. */
const BEYOND = 4;

/** Draws the part of the world where the points lie, and no more of it. */
export const drawMap: DrawMap = (points, size) => {
  const { projection, isEven } = chooseProjection(points);
  const kilometerPixels = fitTo(projection, points, size);
  const { width, height } = size;
  projection.clipExtent([
    [-BEYOND, -BEYOND],
    [width + BEYOND, height + BEYOND],
  ]);
  const path = pathsBy(projection);
  const aroundMiddle = Math.min(width, height) / 2 / kilometerPixels;
  return {
    land: path(WORLD.land),
    borders: path(WORLD.borders),
    spots: points.map((point) => spotOf(projection, point)),
    scaleBar: isEven ? scaleBarOf(kilometerPixels, width) : null,
    isOutlineOnly: aroundMiddle < OUTLINE_ONLY,
  };
};

function pathsBy(projection: GeoProjection): (object: GeoPermissibleObjects) => string {
  const writer = createLineWriter();
  const write = geoPath(projection, writer);
  return (object) => {
    write(object);
    return writer.take();
  };
}

/** Sets scale and middle, so that all points lie inside with some room. Returns the pixels of a kilometer. */
function fitTo(projection: GeoProjection, points: readonly MapPoint[], size: MapSize): number {
  const { width, height } = size;
  const shorter = Math.min(width, height);
  projection.scale(1).translate([0, 0]);
  const spots = points.map((point) => spotOf(projection, point));
  const [left, right] = rangeOf(spots.map(({ x }) => x));
  const [top, bottom] = rangeOf(spots.map(({ y }) => y));
  const room = 2 * ROOM * shorter;
  const isOneSpot = Math.hypot(right - left, bottom - top) * EARTH_RADIUS < 1;
  const least = isOneSpot ? Math.max(LEAST, ...points.map(({ reach }) => reach)) : LEAST;
  const scale = Math.min(
    (width - room) / (right - left),
    (height - room) / (bottom - top),
    ((shorter / 2) * EARTH_RADIUS) / least,
  );
  projection
    .scale(scale)
    .translate([
      width / 2 - ((left + right) / 2) * scale,
      height / 2 - ((top + bottom) / 2) * scale,
    ]);
  return scale / EARTH_RADIUS;
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}

/** Every place of the earth has one on these projections, but for the one opposite to the middle. */
function spotOf(projection: GeoProjection, { longitude, latitude }: MapPoint): MapSpot {
  const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
  return { x, y };
}
