import type { Voice } from './choose-voice.ts';

/** A piece of text that is to be said, and who hears how it goes. */
export interface Spoken {
  readonly text: string;
  readonly voice: Voice;
  /** As a factor of the voice's own speed. */
  readonly rate: number;
  /** A word begins, counted in characters of `text`. Not every voice tells. */
  onWord(at: number): void;
  onEnd(): void;
  /** It was ended by others, or the voice failed: the page may use the same voices. */
  onBroken(): void;
}

/** Reading aloud by the voices of the device. */
export interface Speech {
  /** Voices that speak on the device itself: others send the text to a server. */
  voices(): readonly Voice[];
  /** Ends what was being said, and says something else. */
  say(spoken: Spoken): void;
  stop(): void;
  /** Stops, and listens no longer. */
  end(): void;
}

/** @param onVoices the voices have come to be known, which takes a while */
export type CreateSpeech = (onVoices: () => void) => Speech;
