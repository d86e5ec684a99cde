import type { DrawMap } from '../core/map/map-drawing.ts';

declare global {
  /** Left by the map's own script, which is loaded when the first map is wanted. */
  var ledeMap: DrawMap | undefined;
}
