import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../../src/core/article/plain-text.ts';
import { chooseVoice, voicesFor } from '../../../src/core/listen/choose-voice.ts';
import {
  nextPlayback,
  type Playback,
  type PlaybackAction,
  startPlayback,
} from '../../../src/core/listen/playback.ts';
import { spokenPieces } from '../../../src/core/listen/spoken-pieces.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', content: { text, marks: [] } }) as const;
const LONG = `The ferry, ${'which had been painted white again, '.repeat(12)}left at dawn.`;
const plain = plainTextOf([
  paragraph('It left at dawn. Nobody waved.'),
  paragraph(LONG),
  { kind: 'code', text: 'let ferry = null' },
  paragraph('***'),
  paragraph('It came back.'),
]);
const pieces = spokenPieces({ title: 'The ferry', standfirst: null }, plain);

describe('what is said', () => {
  it('is the headline and then each sentence, without code and signs', () => {
    const said = pieces.map(({ text }) => text.trim());
    expect(said.slice(0, 3)).toEqual(['The ferry', 'It left at dawn.', 'Nobody waved.']);
    expect(said.at(-1)).toBe('It came back.');
    expect(said.join(' ')).not.toContain('let ferry');
  });

  it('is in pieces that no voice gives up in, cut between clauses, and all of it', () => {
    expect(Math.max(...pieces.map(({ text }) => text.length))).toBeLessThanOrEqual(200);
    const long = pieces.filter((piece) => piece.paragraph === 2).map(({ text }) => text);
    expect(long.length).toBeGreaterThan(1);
    expect(long.join('')).toBe(LONG);
    expect(long.slice(0, -1).every((text) => text.endsWith(', '))).toBe(true);
  });

  it('knows where it stands in the text', () => {
    for (const { text, span } of pieces) {
      if (span) expect(plain.text.slice(span.start, span.end)).toBe(text);
    }
  });

  it('is cut in a text without a space too', () => {
    const endless = plainTextOf([paragraph('x'.repeat(1000))]);
    expect(spokenPieces({ title: '', standfirst: null }, endless)).toHaveLength(5);
  });
});

describe('reading aloud', () => {
  const start = startPlayback(pieces, 0, true);
  const stateAfter = (...actions: PlaybackAction[]) => actions.reduce(nextPlayback, start);
  const saidOf = ({ at }: Playback) => pieces[at]?.text.trim();
  const said = (state: Playback): PlaybackAction => ({ kind: 'said', turn: state.turn });

  it('begins with the headline, or with what is in sight', () => {
    expect(saidOf(start)).toBe('The ferry');
    expect(saidOf(startPlayback(pieces, plain.text.indexOf('waved'), false))).toBe('Nobody waved.');
  });

  it('goes from piece to piece and ends behind the last; played again, it begins anew', () => {
    let state = start;
    for (let i = 0; i < pieces.length; i++) state = nextPlayback(state, said(state));
    expect([state.isOver, state.isPlaying]).toEqual([true, false]);
    state = nextPlayback(state, { kind: 'play' });
    expect([saidOf(state), state.isOver, state.isPlaying]).toEqual(['The ferry', false, true]);
  });

  it('halts at a word and goes on from it', () => {
    const state = stateAfter({ kind: 'word', turn: 1, at: 4 }, { kind: 'pause' });
    expect([state.word, state.isPlaying]).toEqual([4, false]);
    expect(nextPlayback(state, { kind: 'play' })).toMatchObject({ word: 4, isPlaying: true });
  });

  it('does not hear what an earlier turn still tells', () => {
    const state = stateAfter({ kind: 'revoice' }, { kind: 'word', turn: 1, at: 4 });
    expect(state.word).toBe(0);
    expect(nextPlayback(state, { kind: 'said', turn: 1 }).at).toBe(0);
  });

  it('skips by paragraphs, back to the beginning of the present one first', () => {
    const skip = (by: 1 | -1): PlaybackAction => ({ kind: 'skip', by });
    const second = stateAfter(skip(1), skip(1));
    expect(saidOf(second)).toMatch(/^The ferry, which/);
    expect(saidOf(nextPlayback(second, skip(-1)))).toBe('It left at dawn.');
    const within = nextPlayback(second, said(second));
    expect(saidOf(nextPlayback(within, skip(-1)))).toBe(saidOf(second));
    expect(saidOf(stateAfter(skip(-1)))).toBe('The ferry');
    const last = stateAfter(skip(1), skip(1), skip(1), skip(1), skip(1));
    expect(saidOf(last)).toBe('It came back.');
  });
});

describe('voices', () => {
  const voices = ['de-DE', 'en_US', 'en-GB'].map((language) => ({
    name: `Voice ${language}`,
    language,
  }));

  it('are those of the article’s language, of its region first', () => {
    expect(voicesFor(voices, 'en-GB').map(({ language }) => language)).toEqual(['en-GB', 'en_US']);
    expect(voicesFor(voices, 'fr')).toEqual([]);
    expect(voicesFor(voices, null)).toHaveLength(3);
  });

  it('are chosen once for a language', () => {
    expect(chooseVoice(voices, 'en', { en: 'Voice en-GB' })?.language).toBe('en-GB');
    expect(chooseVoice(voices, 'en', { en: 'gone' })?.language).toBe('en_US');
    expect(chooseVoice(voices, 'fr', {})).toBeNull();
  });
});
