import type { ScaleBar } from '../core/map/map-drawing.ts';

/** Of the map's width. */
const LONGEST = 0.3;

/** The longest round length that takes less than a third of the map's width. */
export function scaleBarOf(kilometerPixels: number, width: number): ScaleBar {
  const most = (LONGEST * width) / kilometerPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometers = power * ([5, 2].find((step) => step * power <= most) ?? 1);
  return { kilometers, pixels: kilometers * kilometerPixels };
}
