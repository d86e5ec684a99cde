import { useLayoutEffect, useState } from 'preact/hooks';
import type { MapSize } from '../../core/map/map-drawing.ts';

/** In the panel beside the text. */
const USUAL: MapSize = { width: 326, height: 220 };
const LOWEST = 120;
/** Of what the panel shows at once, so that the list has room below the map. */
const SHARE = 0.45;

/** As wide as the box that the map stands in; lower where the panel is a sheet. */
export function useMapSize(box: { readonly current: HTMLElement | null }): MapSize {
  const [size, setSize] = useState(USUAL);
  useLayoutEffect(() => {
    const view = box.current?.ownerDocument.defaultView;
    const measure = () => setSize((last) => sizeOf(box.current, last));
    measure();
    view?.addEventListener('resize', measure);
    return () => view?.removeEventListener('resize', measure);
  }, [box]);
  return size;
}

function sizeOf(box: HTMLElement | null, last: MapSize): MapSize {
  const width = box?.clientWidth ?? 0;
  const seen = box?.closest('.view')?.clientHeight ?? 0;
  if (width === 0 || seen === 0) return last;
  const height = Math.round(Math.min(USUAL.height, Math.max(LOWEST, SHARE * seen)));
  return width === last.width && height === last.height ? last : { width, height };
}
