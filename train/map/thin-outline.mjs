import { presimplify, sphericalTriangleArea } from 'topojson-simplify';

const EARTH_RADIUS = 6371;
/** A point goes where the triangle with its neighbors has fewer square kilometers. */
const FINE = 40;
const COARSE = 500;
/** An island is at least so many points, the first again at its end: a triangle. */
const FEWEST_OF_RING = 4;

/**
 * A topology with fewer points, by Visvalingam's measure: the outline stays finer where places are.
 * @param {import('topojson-specification').Topology} topology
 * @param {(point: readonly number[]) => boolean} isNearPlace
 */
export function thinOutline(topology, isNearPlace) {
  const weighted = presimplify(topology, sphericalTriangleArea);
  return { ...weighted, arcs: weighted.arcs.map((arc) => thinArc(arc, isNearPlace)) };
}

function thinArc(arc, isNearPlace) {
  const heaviest = arc.map(([, , weight]) => weight).sort((a, b) => b - a);
  const always = isRing(arc) ? heaviest[Math.min(FEWEST_OF_RING, arc.length) - 1] : Infinity;
  const stays = ([longitude, latitude, weight]) =>
    weight >= always || weight >= fewestKilometers([longitude, latitude]) / EARTH_RADIUS ** 2;
  const fewestKilometers = (point) => (isNearPlace(point) ? FINE : COARSE);
  return arc.filter(stays).map(([longitude, latitude]) => [longitude, latitude]);
}

function isRing(arc) {
  const [first, last] = [arc[0], arc.at(-1)];
  return arc.length > 2 && first[0] === last[0] && first[1] === last[1];
}
