import type { SpokenPiece } from './spoken-pieces.ts';

/** Where reading aloud is. */
export interface Playback {
  readonly pieces: readonly SpokenPiece[];
  /** Which piece is said, or comes next. */
  readonly at: number;
  /** Where in the piece the present word begins; `null` until the voice tells, which not every one does. */
  readonly word: number | null;
  readonly isPlaying: boolean;
  /** Everything has been said. */
  readonly isOver: boolean;
  /** Changes whenever what is being said has to be said anew: from elsewhere, or not at all. */
  readonly turn: number;
}

export type SkipUnit = 'paragraph' | 'sentence';

export type PlaybackAction =
  /** Plays or halts: whichever it does not, whatever was drawn last. */
  | { readonly kind: 'toggle' }
  | { readonly kind: 'pause' }
  /** A word of a turn begins; what an older turn tells comes too late. */
  | { readonly kind: 'word'; readonly turn: number; readonly at: number }
  /** The voice has come to the end of the piece. */
  | { readonly kind: 'said'; readonly turn: number }
  | { readonly kind: 'skip'; readonly by: 1 | -1; readonly unit: SkipUnit }
  /** To a place of the text. */
  | { readonly kind: 'go'; readonly to: number };

/** From the piece that holds a place of the text, or the next one. */
export function startPlayback(pieces: readonly SpokenPiece[], from: number): Playback {
  const isOver = pieces.length === 0;
  return { pieces, at: pieceAt(pieces, from), word: null, isPlaying: true, isOver, turn: 1 };
}

export function nextPlayback(state: Playback, action: PlaybackAction): Playback {
  switch (action.kind) {
    case 'toggle':
      // Once more from the beginning.
      if (state.isOver) return { ...goTo(state, 0), isPlaying: true, isOver: false };
      return { ...state, isPlaying: !state.isPlaying, turn: state.turn + 1 };
    case 'pause':
      return { ...state, isPlaying: false, turn: state.turn + 1 };
    case 'word':
      return action.turn === state.turn ? { ...state, word: action.at } : state;
    case 'said':
      return action.turn === state.turn ? afterPiece(state) : state;
    case 'skip':
      return { ...goTo(state, skipped(state, action)), isOver: false };
    case 'go':
      return { ...goTo(state, pieceAt(state.pieces, action.to)), isPlaying: true, isOver: false };
  }
}

function goTo(state: Playback, at: number): Playback {
  return { ...state, at, word: null, turn: state.turn + 1 };
}

function afterPiece(state: Playback): Playback {
  const next = state.at + 1;
  if (next < state.pieces.length) return goTo(state, next);
  return { ...state, word: null, isPlaying: false, isOver: true, turn: state.turn + 1 };
}

function pieceAt(pieces: readonly SpokenPiece[], offset: number): number {
  return Math.max(
    0,
    pieces.findIndex(({ span }) => span.end > offset),
  );
}

/** The beginning of the next unit; back, of the present one first, unless that has just begun. */
function skipped(
  { pieces, at, word }: Playback,
  { by, unit }: { readonly by: 1 | -1; readonly unit: SkipUnit },
): number {
  const unitOf = (i: number) =>
    unit === 'sentence' ? pieces[i]?.sentence.start : pieces[i]?.paragraph;
  const firstOf = (i: number) => pieces.findIndex((_, j) => unitOf(j) === unitOf(i));
  if (by > 0) {
    const next = pieces.findIndex((_, i) => i > at && unitOf(i) !== unitOf(at));
    return next < 0 ? at : next;
  }
  const first = firstOf(at);
  if (at > first || (word ?? 0) > 0) return first;
  return Math.max(0, firstOf(first - 1));
}
