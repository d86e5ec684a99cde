/** A voice of this device, as the browser knows it. */
export interface DeviceVoice {
  readonly name: string;
  readonly language: string;
  readonly voice: SpeechSynthesisVoice;
}

export interface Spoken {
  readonly text: string;
  readonly voice: DeviceVoice;
  /** As a factor of the voice's own speed. */
  readonly rate: number;
  /** A word begins, counted in characters of `text`. Not every voice tells. */
  onWord(at: number): void;
  onEnd(): void;
  /** It was ended by others: the page may use the same voices. */
  onBroken(): void;
}

/** Reading aloud by the voices of the device. */
export interface Speech {
  /** Voices that speak on the device itself: others send the text to a server. */
  voices(): readonly DeviceVoice[];
  /** Ends what was being said, and says something else. */
  say(spoken: Spoken): void;
  stop(): void;
}

/**
 * The Web Speech API of a page's window. The page has the same, so it may see that something is being said and may
 * end it; what is said it can't see.
 *
 * @param onVoices the browser has come to know its voices, which takes a while
 */
export function createSpeech(
  view: Window & typeof globalThis,
  signal: AbortSignal,
  onVoices: () => void,
): Speech {
  const synthesis = view.speechSynthesis;
  // Kept as long as it is being said: Chromium forgets to tell the end of one that was collected.
  let present: SpeechSynthesisUtterance | null = null;
  const stop = () => {
    if (!present) return;
    present = null;
    synthesis.cancel();
  };
  synthesis?.addEventListener?.('voiceschanged', onVoices, { signal });
  signal.addEventListener('abort', stop);
  return {
    voices: () =>
      (synthesis?.getVoices() ?? [])
        .filter(({ localService }) => localService)
        .map((voice) => ({ name: voice.name, language: voice.lang, voice })),
    say(spoken) {
      stop();
      const utterance = utteranceOf(view, spoken);
      const isPresent = () => present === utterance;
      utterance.onboundary = ({ name, charIndex }) => {
        if (isPresent() && name !== 'sentence') spoken.onWord(charIndex);
      };
      utterance.onend = () => {
        if (!isPresent()) return;
        present = null;
        spoken.onEnd();
      };
      utterance.onerror = () => {
        if (!isPresent()) return;
        present = null;
        spoken.onBroken();
      };
      present = utterance;
      synthesis.speak(utterance);
      // A page, or an earlier reader, may have left it halted.
      synthesis.resume();
    },
    stop,
  };
}

function utteranceOf(
  view: Window & typeof globalThis,
  { text, voice, rate }: Spoken,
): SpeechSynthesisUtterance {
  const utterance = new view.SpeechSynthesisUtterance(text);
  utterance.voice = voice.voice;
  utterance.lang = voice.language;
  utterance.rate = rate;
  return utterance;
}
