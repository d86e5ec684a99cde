/** A place that is to be on a map. */
export interface MapPoint {
  readonly latitude: number;
  readonly longitude: number;
  /** Kilometers around it that are in sight where it is alone: what surrounds a place tells where it is. */
  readonly reach: number;
}

/** In pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** A map as data: what is not land is sea. Its lines are paths of SVG, in pixels from its top left corner. */
export interface MapDrawing {
  readonly land: string;
  readonly borders: string;
  /** Where each of the given points lies, in their order. */
  readonly spots: readonly MapSpot[];
  /** `null` where a length is not the same all over the map. */
  readonly scaleBar: ScaleBar | null;
  /** So near that coasts and borders show little more than their outline. */
  readonly isOutlineOnly: boolean;
}

export interface MapSpot {
  readonly x: number;
  readonly y: number;
}

export interface ScaleBar {
  readonly kilometers: number;
  readonly pixels: number;
}

/** Draws a map that all points are on. */
export type DrawMap = (points: readonly MapPoint[], size: MapSize) => MapDrawing;

/** Brings what draws maps, which is loaded when it is first wanted; `null` where it can't be. */
export type LoadMap = () => Promise<DrawMap | null>;
