/** A band across the window in which text stays clear: heights in CSS pixels. */
export interface LineBand {
  readonly window: number;
  readonly band: number;
}

/** The toolbar's height, and a little air. */
const TOP = 52;
/** Of the window's height: where eyes rest. */
const MIDDLE = 0.4;

/** Where the band's middle is. At the text's beginning it stands higher, so that it passes over the first lines too. */
export function bandMiddle(scrollTop: number, { window, band }: LineBand): number {
  const top = TOP + band / 2;
  return Math.max(top, Math.min(MIDDLE * window, top + scrollTop));
}

/** How far to scroll for the band to stand over what is `height` below the window's top now. */
export function scrollUnderBand(height: number, scrollTop: number, sizes: LineBand): number {
  const whole = scrollTop + height;
  const top = TOP + sizes.band / 2;
  const near = (whole - top) / 2;
  const middle = MIDDLE * sizes.window;
  return Math.max(0, top + near < middle ? near : whole - Math.max(top, middle));
}
