import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { chooseVoice, type Voice, voicesFor } from '../../core/listen/choose-voice.ts';
import {
  nextPlayback,
  type Playback,
  type PlaybackAction,
  startPlayback,
} from '../../core/listen/playback.ts';
import type { CreateSpeech, Speech } from '../../core/listen/speech.ts';
import type { SpokenPiece } from '../../core/listen/spoken-pieces.ts';
import type { Settings } from '../../core/settings.ts';

interface ListeningSetup {
  readonly pieces: readonly SpokenPiece[];
  readonly language: string | null;
  readonly settings: Settings;
  readonly createSpeech: CreateSpeech;
  /** Where in the text to begin. */
  readonly start: () => number;
}

export interface Listening {
  readonly playback: Playback;
  readonly act: (action: PlaybackAction) => void;
  /** For the article's language, on this device. */
  readonly voices: readonly Voice[];
  /** `null` where the device has none for the language. */
  readonly voice: Voice | null;
  /** The browser has told its voices, or has had the time to. */
  readonly isReady: boolean;
}

/** Browsers without voices never say so. */
const VOICES_WAIT_MS = 1500;

/** Reads an article aloud as long as it is shown. */
export function useListening(setup: ListeningSetup): Listening {
  const { pieces, language, settings, start } = setup;
  const [speech, voices, isReady] = useSpeech(setup.createSpeech);
  const [playback, act] = useReducer(nextPlayback, null, () => startPlayback(pieces, start()));
  const voice = chooseVoice(voices, language, settings.voices);
  const rate = settings.speechRate;
  const name = voice?.name ?? null;
  useEffect(() => {
    if (!speech) return;
    if (voice && playback.isPlaying) sayNext(speech, playback, voice, rate, act);
    else speech.stop();
    // Faster, or by another voice, it goes on from the present word.
  }, [speech, name, rate, playback.turn]);
  const fitting = useMemo(() => voicesFor(voices, language), [voices, language]);
  return { playback, act, voices: fitting, voice, isReady };
}

function sayNext(
  speech: Speech,
  { pieces, at, word, turn }: Playback,
  voice: Voice,
  rate: number,
  act: (action: PlaybackAction) => void,
): void {
  const piece = pieces[at];
  if (!piece) return;
  const from = word ?? 0;
  speech.say({
    ...{ text: piece.text.slice(from), voice, rate },
    onWord: (offset) => act({ kind: 'word', turn, at: from + offset }),
    onEnd: () => act({ kind: 'said', turn }),
    onBroken: () => act({ kind: 'pause' }),
  });
}

/** Ended with the component that uses it: nothing goes on speaking. */
function useSpeech(createSpeech: CreateSpeech): [Speech | null, readonly Voice[], boolean] {
  const [speech, setSpeech] = useState<Speech | null>(null);
  const [voices, setVoices] = useState<readonly Voice[]>([]);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const made = createSpeech(() => learn());
    const learn = () => {
      const known = made.voices();
      setVoices(known);
      if (known.length > 0) setReady(true);
    };
    const timer = setTimeout(() => setReady(true), VOICES_WAIT_MS);
    setSpeech(made);
    learn();
    return () => {
      clearTimeout(timer);
      made.end();
    };
  }, [createSpeech]);
  return [speech, voices, isReady];
}
