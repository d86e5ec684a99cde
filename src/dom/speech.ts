import type { Speech, Spoken } from '../core/listen/speech.ts';

/** How long to wait, in milliseconds, for an engine to tell that what was cancelled has ended; some never do. */
const END_WAIT_MS = 300;

/**
 * The Web Speech API of a page's window. The page has the same, so it may see that something is being said and may
 * end it; what is said it can't see.
 *
 * @param onVoices the browser has come to know its voices, which takes a while
 */
export function createSpeech(view: Window & typeof globalThis, onVoices: () => void): Speech {
  const synthesis = view.speechSynthesis;
  const ended = new AbortController();
  const queue = createQueue(view);
  synthesis?.addEventListener?.('voiceschanged', onVoices, { signal: ended.signal });
  return {
    voices: () =>
      localVoices(synthesis).map((voice) => ({
        ...{ name: voice.name, language: voice.lang, isDefault: voice.default },
      })),
    say(spoken) {
      queue.stop();
      const utterance = utteranceOf(view, spoken);
      // Without a voice of its own the browser would take its default one, which may be a server's.
      if (!utterance.voice) return spoken.onBroken();
      queue.add(utterance, spoken);
    },
    stop: queue.stop,
    end() {
      queue.stop();
      ended.abort();
    },
  };
}

/**
 * One utterance at a time. What is cancelled has to tell its end before another one begins: Firefox takes the new one
 * off its own queue in place of one that was cancelled before it began, and tells nobody.
 */
function createQueue(view: Window & typeof globalThis) {
  const synthesis = view.speechSynthesis;
  // Kept as long as they are being said: Chromium forgets to tell the end of one that was collected.
  let present: SpeechSynthesisUtterance | null = null;
  let leaving: SpeechSynthesisUtterance | null = null;
  let next: (() => void) | null = null;
  let timer = 0;
  const hasLeft = (utterance: SpeechSynthesisUtterance) => {
    if (leaving !== utterance) return;
    leaving = null;
    view.clearTimeout(timer);
    next?.();
  };
  const isOver = (utterance: SpeechSynthesisUtterance, tell: () => void) => {
    if (present !== utterance) return hasLeft(utterance);
    present = null;
    tell();
  };
  const begin = (utterance: SpeechSynthesisUtterance) => {
    next = null;
    present = utterance;
    synthesis.speak(utterance);
    // A page, or an earlier reader, may have left it halted.
    synthesis.resume();
  };
  return {
    add(utterance: SpeechSynthesisUtterance, spoken: Spoken) {
      utterance.onboundary = ({ name, charIndex }) => {
        if (present === utterance && name !== 'sentence') spoken.onWord(charIndex);
      };
      utterance.onend = () => isOver(utterance, spoken.onEnd);
      utterance.onerror = () => isOver(utterance, spoken.onBroken);
      if (leaving) next = () => begin(utterance);
      else begin(utterance);
    },
    stop() {
      next = null;
      if (!present) return;
      const gone = present;
      leaving = gone;
      present = null;
      synthesis.cancel();
      // Some tell the end within the call.
      if (leaving) timer = view.setTimeout(hasLeft, END_WAIT_MS, gone);
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
