import type { JSX } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { LoadMap, MapSize } from '../../core/map/map-drawing.ts';
import { isPinned, type PinnedPlace, placesOnMap } from '../../core/map/places-on-map.ts';
import { say } from '../../core/messages.ts';
import type { Step } from '../../core/panel/step-mention.ts';
import type { NamesState } from '../panel/names-state.ts';
import type { PanelContent } from '../panel/panel-content.ts';
import { useRows } from '../panel/use-rows.ts';
import { PlaceMap } from './place-map.tsx';
import { PlaceRow, rowId } from './place-row.tsx';
import { useMap } from './use-map.ts';
import { useMapSize } from './use-map-size.ts';

interface MapTabProps {
  readonly content: PanelContent;
  readonly state: NamesState;
  readonly loadMap: LoadMap;
  /** Leads to the next or the last mention before. */
  readonly onStep: (place: string, step: Step) => void;
}

/** Where the story plays: a map, and the places beside it as a list, which is what all can use. */
export function MapTab({ content, state, loadMap, onStep }: MapTabProps): JSX.Element {
  const { understanding, mentionsOf } = content;
  const places = useMemo(
    () => placesOnMap(understanding?.entities ?? [], mentionsOf),
    [understanding, mentionsOf],
  );
  const rows = useRows(places.length);
  const pinned = useMemo(() => places.filter(isPinned), [places]);
  const [pointed, setPointed] = useState<string | null>(null);
  const lit = pointed ?? state.chosen;
  const list = useRef<HTMLUListElement>(null);
  const onPin = useCallback((place: string | null) => {
    setPointed(place);
    const row = place === null ? null : list.current?.querySelector(`#${rowId(place)}`);
    row?.scrollIntoView({ block: 'nearest' });
  }, []);
  const onChoose = useCallback((place: string) => onStep(place, 1), [onStep]);
  return (
    <>
      {pinned.length > 0 ? (
        <MapBox {...{ loadMap, lit, onChoose }} places={pinned} onPoint={onPin} />
      ) : (
        <p class="empty">
          {say(understanding?.knowsScript === false ? 'panel_names_not_marked' : 'map_empty')}
        </p>
      )}
      <ul class="names places" ref={list}>
        {places.slice(0, rows).map((place) => (
          <PlaceRow
            key={place.id}
            {...{ place, content, state, onStep }}
            isLit={place.id === lit}
            onPoint={setPointed}
          />
        ))}
      </ul>
    </>
  );
}

interface MapBoxProps {
  readonly loadMap: LoadMap;
  readonly places: readonly PinnedPlace[];
  readonly lit: string | null;
  readonly onPoint: (place: string | null) => void;
  readonly onChoose: (place: string) => void;
}

/** Keeps its height while the map is on its way. */
function MapBox({ loadMap, ...rest }: MapBoxProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const size: MapSize = useMapSize(box);
  const map = useMap(loadMap);
  if (map === 'missing') {
    return (
      <p class="empty" role="status">
        {say('map_missing')}
      </p>
    );
  }
  return (
    <div class="map-box">
      <div ref={box}>
        {map === 'loading' ? (
          <p class="map-frame drawing" role="status" style={{ blockSize: `${size.height}px` }}>
            {say('map_drawing')}
          </p>
        ) : (
          <PlaceMap {...rest} draw={map.draw} size={size} />
        )}
      </div>
    </div>
  );
}
