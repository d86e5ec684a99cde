import '../../contract/map.ts';
import type { ToolsSetup } from '../../contract/tools.ts';
import type { DrawMap, LoadMap } from '../../core/map/map-drawing.ts';
import { loadScript } from '../../platform/load-script.ts';

/** Has the map's script loaded when it is first asked for, and again where that failed. */
export function createMapLoader({ call, scroller }: ToolsSetup): LoadMap {
  let loading: Promise<DrawMap | null> | null = null;
  const load = async () => {
    const hasCome = await loadScript('map', scroller.ownerDocument, call);
    const draw = hasCome ? globalThis.ledeMap : undefined;
    if (!draw) loading = null;
    return draw ?? null;
  };
  return () => {
    loading ??= load();
    return loading;
  };
}
