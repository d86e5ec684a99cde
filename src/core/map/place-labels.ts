import type { MapSize, MapSpot } from './map-drawing.ts';

/** A dot on the map and the name that may stand at it. */
export interface LabeledDot extends MapSpot {
  readonly name: string;
  readonly radius: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Of the letters, in pixels. */
const HEIGHT = 13;
const LETTER = 6.6;
/** Of scripts whose letters are as wide as high. */
const WIDE_LETTER = 11;
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;
const GAP = 4;

/**
 * The middle of each dot's name: at its right, left, upper or lower side, wherever it covers neither a dot nor a name
 * before it; `null` where there is no room. The first dots come first.
 * @param taken where else no name may stand
 */
export function placeLabels(
  dots: readonly LabeledDot[],
  { width, height }: MapSize,
  taken: readonly Box[] = [],
): readonly (MapSpot | null)[] {
  const full = [...taken, ...dots.map(boxOfDot)];
  const isFree = (box: Box) =>
    box.left >= 0 &&
    box.top >= 0 &&
    box.right <= width &&
    box.bottom <= height &&
    !full.some((other) => overlap(box, other));
  return dots.map((dot) => {
    const middle = middlesBeside(dot).find((spot) => isFree(boxOfName(dot, spot)));
    if (!middle) return null;
    full.push(boxOfName(dot, middle));
    return middle;
  });
}

function middlesBeside({ x, y, radius, name }: LabeledDot): MapSpot[] {
  const aside = radius + GAP + widthOf(name) / 2;
  const away = radius + 1 + HEIGHT / 2;
  return [
    { x: x + aside, y },
    { x: x - aside, y },
    { x, y: y - away },
    { x, y: y + away },
  ];
}

/** About: what is drawn can't be measured before. */
function widthOf(name: string): number {
  const wide = name.match(WIDE)?.length ?? 0;
  return wide * WIDE_LETTER + (name.length - wide) * LETTER;
}

function boxOfName({ name }: LabeledDot, { x, y }: MapSpot): Box {
  const half = widthOf(name) / 2;
  return { left: x - half, top: y - HEIGHT / 2, right: x + half, bottom: y + HEIGHT / 2 };
}

function boxOfDot({ x, y, radius }: LabeledDot): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}
