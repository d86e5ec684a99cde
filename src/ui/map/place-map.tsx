import type { JSX, TargetedEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DrawMap, MapSize, ScaleBar } from '../../core/map/map-drawing.ts';
import { placeLabels } from '../../core/map/place-labels.ts';
import type { PinnedPlace } from '../../core/map/places-on-map.ts';
import { say } from '../../core/messages.ts';
import { Outline } from './outline.tsx';
import { Pin, radiusOf } from './pin.tsx';

interface PlaceMapProps {
  readonly draw: DrawMap;
  /** The most often named first: their names go on the map first. */
  readonly places: readonly PinnedPlace[];
  readonly size: MapSize;
  readonly lit: string | null;
  /** A pin was pointed at, or is no more. */
  readonly onPoint: (place: string | null) => void;
  readonly onChoose: (place: string) => void;
}

/** Pins on the outline of their part of the world. */
export function PlaceMap(props: PlaceMapProps): JSX.Element {
  const { draw, places, size, lit, onPoint, onChoose } = props;
  const drawing = useMemo(
    () =>
      draw(
        places.map(({ point }) => point),
        size,
      ),
    [draw, places, size],
  );
  const dots = places.flatMap((place, i) => {
    const spot = drawing.spots[i];
    return spot ? [{ place, spot, ...spot, name: place.name, radius: radiusOf(place) }] : [];
  });
  const labels = placeLabels(dots, size, scaleBox(drawing.scaleBar, size));
  // Pointed at, a place has its name even over others.
  const aloneIfLit = (dot: (typeof dots)[number]) =>
    dot.place.id === lit ? (placeLabels([dot], size)[0] ?? null) : null;
  // Large ones first, so that they hide no small one; the lit one over all.
  const drawn = dots.toSorted(
    (a, b) => Number(a.place.id === lit) - Number(b.place.id === lit) || b.radius - a.radius,
  );
  const placeAt = ({ target }: TargetedEvent<Element>) =>
    (target as Element).closest<SVGElement>('.pin')?.dataset['place'] ?? null;
  return (
    <>
      {/* biome-ignore lint/a11y: a second way for the mouse; the list is the one for all */}
      <div
        class="map-frame"
        onPointerOver={(event) => onPoint(placeAt(event))}
        onPointerLeave={() => onPoint(null)}
        onClick={(event) => {
          const place = placeAt(event);
          if (place !== null) onChoose(place);
        }}
      >
        <Outline drawing={drawing} size={size}>
          {drawn.map(({ place, spot }) => (
            <Pin key={place.id} place={place} spot={spot} isLit={place.id === lit} />
          ))}
          {dots.map((dot, i) => (
            <Label key={dot.place.id} name={dot.name} middle={labels[i] ?? aloneIfLit(dot)} />
          ))}
        </Outline>
      </div>
      {drawing.isOutlineOnly && <p class="remarks">{say('map_outline_only')}</p>}
    </>
  );
}

function Label(props: {
  name: string;
  middle: { x: number; y: number } | null;
}): JSX.Element | null {
  const { name, middle } = props;
  if (!middle) return null;
  return (
    <text class="label" x={middle.x} y={middle.y} dy=".35em" text-anchor="middle">
      {name}
    </text>
  );
}

function scaleBox(bar: ScaleBar | null, { height }: MapSize) {
  return bar ? [{ left: 0, top: height - 28, right: bar.pixels + 16, bottom: height }] : [];
}
