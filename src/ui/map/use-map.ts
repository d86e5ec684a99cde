import { useEffect, useState } from 'preact/hooks';
import type { DrawMap, LoadMap } from '../../core/map/map-drawing.ts';

/** What draws maps, once it is there. */
export type MapState = { readonly draw: DrawMap } | 'loading' | 'missing';

export function useMap(loadMap: LoadMap): MapState {
  const [state, setState] = useState<MapState>('loading');
  useEffect(() => {
    let isGone = false;
    void loadMap().then((draw) => {
      if (!isGone) setState(draw ? { draw } : 'missing');
    });
    return () => {
      isGone = true;
    };
  }, [loadMap]);
  return state;
}
