import type { JSX } from 'preact';
import type { MapSpot } from '../../core/map/map-drawing.ts';
import type { PlaceOnMap } from '../../core/map/places-on-map.ts';

interface PinProps {
  readonly place: PlaceOnMap;
  readonly spot: MapSpot;
  readonly isLit?: boolean;
}

const SMALLEST = 3;
const LARGEST = 9;

/** Its surface grows with the mentions. */
export function radiusOf({ mentionCount }: PlaceOnMap): number {
  return Math.min(LARGEST, SMALLEST + 1.4 * Math.sqrt(mentionCount));
}

/** Hollow where the name stands for those who govern, pale where it is a whole country or region. */
export function Pin({ place, spot, isLit = false }: PinProps): JSX.Element {
  const look = place.isMetonym ? ' hollow' : place.isApproximate ? ' pale' : '';
  const radius = radiusOf(place);
  return (
    <g class={`pin${look}${isLit ? ' lit' : ''}`} data-place={place.id}>
      <circle class="reach" cx={spot.x} cy={spot.y} r={Math.max(12, radius)} />
      {isLit && <circle class="halo" cx={spot.x} cy={spot.y} r={radius + 4} />}
      <circle class="dot" cx={spot.x} cy={spot.y} r={radius} />
    </g>
  );
}
