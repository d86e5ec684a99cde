import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Article } from '../../core/article/article.ts';
import { plainTextOf } from '../../core/article/plain-text.ts';
import { languageName, voiceKey } from '../../core/listen/choose-voice.ts';
import type { CreateSpeech } from '../../core/listen/speech.ts';
import { spokenPieces } from '../../core/listen/spoken-pieces.ts';
import { spokenText } from '../../core/listen/spoken-text.ts';
import { formatNumber, interfaceLanguage, type MessageKey, say } from '../../core/messages.ts';
import type { ReaderAction } from '../../core/reader/reader-state.ts';
import type { Settings } from '../../core/settings.ts';
import { useHeldFocus } from '../hold-focus.ts';
import { createReading } from '../panel/reading-place.ts';
import { placeAtStart } from '../panel/text-place.ts';
import { useSpokenBoxes } from './spoken-boxes.tsx';
import { useBarKeys } from './use-bar-keys.ts';
import { useFollowScroll } from './use-follow-scroll.ts';
import { type Listening, useListening } from './use-listening.ts';

export interface ListenBarProps {
  readonly article: Article;
  readonly settings: Settings;
  /** The drawn article. */
  readonly column: HTMLElement;
  readonly scroller: HTMLElement;
  /** Where the words that are said are marked. */
  readonly spokenSlot: HTMLElement;
  readonly createSpeech: CreateSpeech;
  /** What is selected in the reader. */
  readonly findSelected: () => Range | null;
  readonly dispatch: (action: ReaderAction) => void;
}

/** Reads the article aloud, from what is selected or in sight, and says so plainly where the device can't. */
export function ListenBar(props: ListenBarProps): JSX.Element {
  const { article, settings, column, scroller, spokenSlot: slot, dispatch } = props;
  const plain = useMemo(() => spokenText(article, plainTextOf(article.blocks)), [article]);
  const pieces = useMemo(() => spokenPieces(plain), [plain]);
  const sight = () => createReading({ column, scroller, plain, onFound() {} }).sight().start;
  const listening = useListening({
    ...{ pieces, settings, language: article.language, createSpeech: props.createSpeech },
    start: () => {
      const selected = props.findSelected();
      return (selected && placeAtStart(column, plain, selected)) ?? sight();
    },
  });
  const { playback, act } = listening;
  const piece = listening.voice ? playback.pieces[playback.at] : undefined;
  const boxOf = useSpokenBoxes({ piece, word: playback.word, plain, column, slot });
  const { isAway, goBack, stay } = useFollowScroll(scroller, playback.at, boxOf);
  const bar = useRef<HTMLElement>(null);
  useHeldFocus(bar);
  useBarKeys(bar, act);
  const readFromHere = () => {
    stay();
    act({ kind: 'go', to: sight() });
  };
  return (
    <section class="bar listen-bar" aria-label={say('listen')} ref={bar} tabIndex={-1}>
      {listening.voice ? (
        <Controls {...props} {...listening} voice={listening.voice} />
      ) : (
        <p role="status">
          {listening.isReady ? lackOfVoice(article.language) : say('listen_waiting')}
        </p>
      )}
      {listening.voice && isAway && (
        <div class="away">
          <TextButton name="listen_back" onPress={goBack} />
          <TextButton name="listen_from_here" onPress={readFromHere} />
        </div>
      )}
      <BarButton
        name="listen_close"
        sign="M5 5l10 10M15 5L5 15"
        onPress={() => dispatch({ kind: 'listening', isOn: false })}
      />
    </section>
  );
}

function lackOfVoice(language: string | null): string {
  const name = languageName(language, interfaceLanguage());
  return name ? say('listen_no_voice_for', name) : say('listen_no_voice');
}

type ControlsProps = ListenBarProps &
  Listening & { readonly voice: NonNullable<Listening['voice']> };

function Controls(props: ControlsProps): JSX.Element {
  const { playback, act, settings, dispatch } = props;
  const { isPlaying } = playback;
  return (
    <>
      <BarButton
        name="listen_last"
        sign="M6 5v10M15 5l-7 5 7 5z"
        isMirrored
        onPress={() => act({ kind: 'skip', by: -1, unit: 'paragraph' })}
      />
      <BarButton
        name={isPlaying ? 'listen_pause' : 'listen_play'}
        sign={isPlaying ? 'M7 4v12M13 4v12' : 'M6 4l10 6-10 6z'}
        onPress={() => act({ kind: 'toggle' })}
      />
      <BarButton
        name="listen_next"
        sign="M14 5v10M5 5l7 5-7 5z"
        isMirrored
        onPress={() => act({ kind: 'skip', by: 1, unit: 'paragraph' })}
      />
      <BarButton
        name="listen_slower"
        onPress={() => dispatch({ kind: 'stepped', scale: 'speechRate', steps: -1 })}
      >
        −
      </BarButton>
      <span class="rate" role="status" aria-label={say('listen_rate')}>
        {formatNumber(settings.speechRate)}×
      </span>
      <BarButton
        name="listen_faster"
        onPress={() => dispatch({ kind: 'stepped', scale: 'speechRate', steps: 1 })}
      >
        +
      </BarButton>
      <VoiceChoice {...props} />
    </>
  );
}

function VoiceChoice({ voices, voice, article, settings, dispatch }: ControlsProps): JSX.Element {
  const choose = (name: string) => {
    const chosen = { ...settings.voices, [voiceKey(article.language)]: name };
    dispatch({ kind: 'settings', settings: { ...settings, voices: chosen } });
  };
  return (
    <select
      aria-label={say('listen_voice')}
      value={voice.name}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {voices.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface BarButtonProps {
  readonly name: MessageKey;
  readonly sign?: string;
  /** Points the other way where the interface runs from right to left. */
  readonly isMirrored?: boolean;
  readonly onPress: () => void;
  readonly children?: ComponentChildren;
}

function BarButton({ name, sign, isMirrored, onPress, children }: BarButtonProps): JSX.Element {
  return (
    <button
      type="button"
      data-act={name}
      aria-label={say(name)}
      title={say(name)}
      onClick={onPress}
    >
      {sign && (
        <svg viewBox="0 0 20 20" aria-hidden="true" class={isMirrored ? 'mirrored' : undefined}>
          <path d={sign} />
        </svg>
      )}
      {children}
    </button>
  );
}

function TextButton({ name, onPress }: Pick<BarButtonProps, 'name' | 'onPress'>): JSX.Element {
  return (
    <button type="button" data-act={name} onClick={onPress}>
      {say(name)}
    </button>
  );
}
