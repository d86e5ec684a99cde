/** A box in pixels, seen from the top left corner of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 8;

/**
 * Where a card's upper left corner is to be: below the line of its word, or above it where there is no room below;
 * never over that line, and inside `room`, as far as it goes. Where it fits on neither side it gets the larger one,
 * and is as high as that.
 */
export function placeCard(
  word: Box,
  card: { readonly width: number; readonly height: number },
  room: Box,
): { readonly left: number; readonly top: number; readonly height: number } {
  const farthest = Math.max(room.left, room.left + room.width - card.width);
  const left = Math.min(Math.max(room.left, word.left), farthest);
  const below = word.top + word.height + GAP;
  const roomBelow = room.top + room.height - below;
  const roomAbove = word.top - GAP - room.top;
  const isBelow = card.height <= roomBelow || roomBelow >= roomAbove;
  const height = Math.min(card.height, isBelow ? roomBelow : roomAbove);
  return { left, top: isBelow ? below : word.top - GAP - height, height };
}
