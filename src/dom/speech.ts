import type { Speech, Spoken } from '../core/listen/speech.ts';

/**
 * The Web Speech API of a page's window. The page has the same, so it may see that something is being said and may
 * end it; what is said it can't see.
 *
 * @param onVoices the browser has come to know its voices, which takes a while
 */
export function createSpeech(view: Window & typeof globalThis, onVoices: () => void): Speech {
  const synthesis = view.speechSynthesis;
  const ended = new AbortController();
  // Kept as long as it is being said: Chromium forgets to tell the end of one that was collected.
  let present: SpeechSynthesisUtterance | null = null;
  const stop = () => {
    if (!present) return;
    present = null;
    synthesis.cancel();
  };
  synthesis?.addEventListener?.('voiceschanged', onVoices, { signal: ended.signal });
  return {
    voices: () => localVoices(synthesis).map(({ name, lang }) => ({ name, language: lang })),
    say(spoken) {
      stop();
      const utterance = utteranceOf(view, spoken);
      // Without a voice of its own the browser would take its default one, which may be a server's.
      if (!utterance.voice) return spoken.onBroken();
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
    end() {
      stop();
      ended.abort();
    },
  };
}

function utteranceOf(
  view: Window & typeof globalThis,
  { text, voice, rate }: Spoken,
): SpeechSynthesisUtterance {
  const utterance = new view.SpeechSynthesisUtterance(text);
  utterance.voice =
    localVoices(view.speechSynthesis).find(({ name }) => name === voice.name) ?? null;
  utterance.lang = voice.language;
  utterance.rate = rate;
  return utterance;
}

function localVoices(synthesis: SpeechSynthesis | undefined): SpeechSynthesisVoice[] {
  return (synthesis?.getVoices() ?? []).filter(({ localService }) => localService);
}
