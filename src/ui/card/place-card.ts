/** A box in pixels, seen from the top left corner of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 8;

/** Places a card below the line of its word, kept inside the column. */
export function placeCard(
  word: Box,
  column: Box,
  cardWidth: number,
): { left: number; top: number } {
  const wanted = word.left - column.left;
  const farthest = Math.max(0, column.width - cardWidth);
  return {
    left: Math.min(Math.max(0, wanted), farthest),
    top: word.top + word.height - column.top + GAP,
  };
}
