import '../../contract/map.ts';
import { drawMap } from '../../map/draw-map.ts';

globalThis.ledeMap = drawMap;
