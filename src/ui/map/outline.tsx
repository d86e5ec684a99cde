import type { ComponentChildren, JSX } from 'preact';
import type { MapDrawing, MapSize, ScaleBar } from '../../core/map/map-drawing.ts';
import { writtenKilometers } from './place-words.ts';

interface OutlineProps {
  readonly drawing: MapDrawing;
  readonly size: MapSize;
  /** Pins and names. */
  readonly children: ComponentChildren;
}

/** Land, borders and the scale, under what is on the map. Those who can't see it have the words beside it. */
export function Outline({ drawing, size, children }: OutlineProps): JSX.Element {
  const { land, borders, scaleBar } = drawing;
  const { width, height } = size;
  return (
    <svg class="map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="land" d={land} />
      <path class="borders" d={borders} />
      {scaleBar && <Scale {...scaleBar} height={height} />}
      {children}
    </svg>
  );
}

/** In the corner. */
function Scale({ kilometers, pixels, height }: ScaleBar & { height: number }): JSX.Element {
  return (
    <g class="scale" transform={`translate(8 ${height - 8})`}>
      <path d={`M0-4V0H${pixels}V-4`} />
      <text x={pixels / 2} y="-6" text-anchor="middle">
        {writtenKilometers(kilometers)}
      </text>
    </g>
  );
}
