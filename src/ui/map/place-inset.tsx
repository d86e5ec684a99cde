import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DrawMap, LoadMap } from '../../core/map/map-drawing.ts';
import { isPinned, type PinnedPlace, placeOnMap } from '../../core/map/places-on-map.ts';
import { say } from '../../core/messages.ts';
import type { LocatedEntity } from '../../core/names/locate-entities.ts';
import { Outline } from './outline.tsx';
import { Pin } from './pin.tsx';
import { countryName } from './place-words.ts';
import { useMap } from './use-map.ts';

interface PlaceInsetProps {
  readonly entity: LocatedEntity;
  readonly loadMap: LoadMap;
}

const SIZE = { width: 288, height: 120 };

/** A small map for the card of a place. Nothing for other names, nor where several places may be meant. */
export function PlaceInset({ entity, loadMap }: PlaceInsetProps): JSX.Element | null {
  const place = useMemo(() => placeOnMap(entity, []), [entity]);
  return isPinned(place) ? <Inset place={place} loadMap={loadMap} /> : null;
}

function Inset({ place, loadMap }: { place: PinnedPlace; loadMap: LoadMap }): JSX.Element | null {
  const map = useMap(loadMap);
  // The card has all else of the place: it is whole without.
  if (map === 'missing') return null;
  const country = place.country && countryName(place.country);
  return (
    <figure class="place-inset">
      <div class="map-frame" style={{ aspectRatio: `${SIZE.width} / ${SIZE.height}` }}>
        {map !== 'loading' && <Drawn place={place} draw={map.draw} />}
      </div>
      <figcaption class="remarks">
        {country && <span>{country}</span>}
        {place.isApproximate && <span>{say('map_approximate')}</span>}
      </figcaption>
    </figure>
  );
}

function Drawn({ place, draw }: { place: PinnedPlace; draw: DrawMap }): JSX.Element {
  const drawing = useMemo(() => draw([place.point], SIZE), [draw, place]);
  const spot = drawing.spots[0];
  return (
    <Outline drawing={drawing} size={SIZE}>
      {spot && <Pin place={place} spot={spot} />}
    </Outline>
  );
}
