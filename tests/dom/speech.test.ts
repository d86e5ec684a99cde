import { describe, expect, it, vi } from 'vitest';
import type { Spoken } from '../../src/core/listen/speech.ts';
import { createSpeech } from '../../src/dom/speech.ts';

class Utterance {
  voice: { name: string } | null = null;
  lang = '';
  rate = 1;
  onboundary: ((event: { name: string; charIndex: number }) => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const VOICES = [
  { name: 'Far', lang: 'en-US', localService: false, default: true },
  { name: 'Near', lang: 'en-US', localService: true, default: false },
];

/** A window whose voices say nothing and wait to be told how it goes. */
function stage() {
  const said: Utterance[] = [];
  const calls: string[] = [];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => VOICES,
    speak: (utterance: Utterance) => {
      said.push(utterance);
      calls.push('speak');
    },
    cancel: () => calls.push('cancel'),
    resume() {},
  });
  const onVoices = vi.fn();
  const { setTimeout, clearTimeout } = globalThis;
  const view = {
    setTimeout,
    clearTimeout,
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: Utterance,
  };
  const speech = createSpeech(view as unknown as Window & typeof globalThis, onVoices);
  return { speech, said, calls, synthesis, onVoices };
}

function spoken(text: string, name = 'Near') {
  const heard = { onWord: vi.fn(), onEnd: vi.fn(), onBroken: vi.fn() };
  const voice = { name, language: 'en-US', isDefault: false };
  return { ...heard, text, voice, rate: 1.5 } satisfies Spoken;
}

describe('speech', () => {
  it('knows only voices that leave the text on the device', () => {
    const { speech } = stage();
    expect(speech.voices()).toEqual([{ name: 'Near', language: 'en-US', isDefault: false }]);
  });

  it('says nothing by a voice of a server, nor by one that has gone', () => {
    const { speech, said } = stage();
    for (const name of ['Far', 'Gone']) {
      const wanted = spoken('A secret.', name);
      speech.say(wanted);
      expect(wanted.onBroken).toHaveBeenCalledOnce();
    }
    expect(said).toEqual([]);
  });

  it('gives every utterance its voice and speed', () => {
    const { speech, said } = stage();
    speech.say(spoken('A ship.'));
    expect(said[0]).toMatchObject({ text: 'A ship.', voice: { name: 'Near' }, rate: 1.5 });
  });

  it('begins only when what it cancelled has ended, and then with what was wanted last', () => {
    const { speech, said } = stage();
    const [first, second, third] = [spoken('One.'), spoken('Two.'), spoken('Three.')];
    speech.say(first);
    speech.say(second);
    speech.say(third);
    expect(said).toHaveLength(1);
    said[0]?.onend?.();
    expect(said.map(({ text }) => text)).toEqual(['One.', 'Three.']);
    expect(first.onEnd).not.toHaveBeenCalled();
    said[1]?.onboundary?.({ name: 'sentence', charIndex: 0 });
    said[1]?.onboundary?.({ name: 'word', charIndex: 2 });
    expect(third.onWord.mock.calls).toEqual([[2]]);
    said[1]?.onend?.();
    expect(third.onEnd).toHaveBeenCalledOnce();
  });

  it('does not wait for ever for an engine that tells no end', () => {
    vi.useFakeTimers();
    const { speech, said } = stage();
    speech.say(spoken('One.'));
    speech.say(spoken('Two.'));
    vi.runAllTimers();
    vi.useRealTimers();
    expect(said.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  it('says nothing more once it was stopped, also if something waited', () => {
    const { speech, said } = stage();
    speech.say(spoken('One.'));
    speech.say(spoken('Two.'));
    speech.end();
    said[0]?.onerror?.();
    expect(said).toHaveLength(1);
  });

  it('says that it was broken off when the page ends it', () => {
    const { speech, said } = stage();
    const wanted = spoken('One.');
    speech.say(wanted);
    said[0]?.onerror?.();
    expect(wanted.onBroken).toHaveBeenCalledOnce();
  });

  it('ends what it says itself, and leaves what the page says', () => {
    const { speech, calls, said } = stage();
    speech.stop();
    expect(calls).toEqual([]);
    speech.say(spoken('One.'));
    said[0]?.onend?.();
    speech.end();
    expect(calls).toEqual(['speak']);
    speech.say(spoken('Two.'));
    speech.end();
    expect(calls).toEqual(['speak', 'speak', 'cancel']);
  });

  it('hears of voices that come late, until it ends', () => {
    const { speech, synthesis, onVoices } = stage();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    speech.end();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(onVoices).toHaveBeenCalledOnce();
  });
});
