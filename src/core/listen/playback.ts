import type { SpokenPiece } from './spoken-pieces.ts';

/** Where reading aloud is. */
export interface Playback {
  readonly pieces: readonly SpokenPiece[];
  /** Which piece is said, or comes next. */
  readonly at: number;
  /** Where in the piece the present word begins. */
  readonly word: number;
  readonly isPlaying: boolean;
  /** Everything has been said. */
  readonly isOver: boolean;
  /** Changes whenever what is being said has to be said anew: from elsewhere, faster, by another voice. */
  readonly turn: number;
}

export type PlaybackAction =
  | { readonly kind: 'play' }
  | { readonly kind: 'pause' }
  /** A word of a turn begins; what an older turn tells comes too late. */
  | { readonly kind: 'word'; readonly turn: number; readonly at: number }
  /** The voice has come to the end of the piece. */
  | { readonly kind: 'said'; readonly turn: number }
  /** By paragraphs. */
  | { readonly kind: 'skip'; readonly by: 1 | -1 }
  /** Another voice or speed, from the present word. */
  | { readonly kind: 'revoice' };

/** From the first piece that ends behind a place of the text; from the headline where that is in sight. */
export function startPlayback(
  pieces: readonly SpokenPiece[],
  from: number,
  isAtTop: boolean,
): Playback {
  const inText = pieces.findIndex(({ span }) => span !== null && span.end > from);
  const at = isAtTop ? 0 : Math.max(0, inText);
  return { pieces, at, word: 0, isPlaying: true, isOver: pieces.length === 0, turn: 1 };
}

export function nextPlayback(state: Playback, action: PlaybackAction): Playback {
  switch (action.kind) {
    case 'play':
      // Once more from the beginning.
      if (state.isOver) return { ...goTo(state, 0), isPlaying: true, isOver: false };
      return { ...state, isPlaying: true, turn: state.turn + 1 };
    case 'pause':
      return { ...state, isPlaying: false, turn: state.turn + 1 };
    case 'word':
      return action.turn === state.turn ? { ...state, word: action.at } : state;
    case 'said':
      return action.turn === state.turn ? afterPiece(state) : state;
    case 'skip':
      return { ...goTo(state, paragraphBy(state, action.by)), isOver: false };
    case 'revoice':
      return { ...state, turn: state.turn + 1 };
  }
}

function goTo(state: Playback, at: number): Playback {
  return { ...state, at, word: 0, turn: state.turn + 1 };
}

function afterPiece(state: Playback): Playback {
  const next = state.at + 1;
  if (next < state.pieces.length) return goTo(state, next);
  return { ...state, word: 0, isPlaying: false, isOver: true, turn: state.turn + 1 };
}

/** The beginning of the next paragraph; back, of the present one first, unless that has just begun. */
function paragraphBy({ pieces, at, word }: Playback, by: 1 | -1): number {
  const paragraph = pieces[at]?.paragraph ?? 0;
  const first = pieces.findIndex((piece) => piece.paragraph === paragraph);
  if (by > 0) {
    const next = pieces.findIndex((piece) => piece.paragraph > paragraph);
    return next < 0 ? at : next;
  }
  if (at > first || word > 0) return first;
  const before = pieces[first - 1]?.paragraph;
  return Math.max(
    0,
    pieces.findIndex((piece) => piece.paragraph === before),
  );
}
