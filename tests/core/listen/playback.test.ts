import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../../src/core/article/plain-text.ts';
import { chooseVoice, languageName, voicesFor } from '../../../src/core/listen/choose-voice.ts';
import {
  nextPlayback,
  type Playback,
  type PlaybackAction,
  startPlayback,
} from '../../../src/core/listen/playback.ts';
import { spokenPieces } from '../../../src/core/listen/spoken-pieces.ts';
import { spokenText } from '../../../src/core/listen/spoken-text.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', content: { text, marks: [] } }) as const;
const LONG = `The ferry, ${'which had been painted white again, '.repeat(12)}left at dawn.`;
const body = plainTextOf([
  paragraph('It left at dawn. Nobody waved.'),
  paragraph(LONG),
  { kind: 'code', text: 'let ferry = null' },
  paragraph('***'),
  paragraph('It came back.'),
]);
const plain = spokenText({ title: 'The ferry', standfirst: null }, body);
const pieces = spokenPieces(plain);

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

  it('knows where it stands in the whole text, and in which sentence', () => {
    for (const { text, span, sentence } of pieces) {
      expect(plain.text.slice(span.start, span.end)).toBe(text);
      expect(sentence.start <= span.start && span.end <= sentence.end).toBe(true);
    }
    expect(pieces[0]?.span).toEqual({ start: 0, end: 9 });
    const sentences = pieces
      .filter((piece) => piece.paragraph === 2)
      .map((piece) => piece.sentence);
    expect(new Set(sentences.map(({ start }) => start)).size).toBe(1);
  });

  it('is the standfirst between headline and text', () => {
    const text = spokenText({ title: 'The ferry', standfirst: 'It is white.' }, body);
    const said = spokenPieces(text).map((piece) => piece.text);
    expect(said.slice(0, 3)).toEqual(['The ferry', 'It is white.', 'It left at dawn.']);
    expect(
      text.parts.every(({ start, content }) => text.text.startsWith(content.text, start)),
    ).toBe(true);
  });

  it('is cut in a text without a space too', () => {
    expect(spokenPieces(plainTextOf([paragraph('x'.repeat(1000))]))).toHaveLength(5);
  });
});

describe('reading aloud', () => {
  const start = startPlayback(pieces, 0);
  const stateAfter = (...actions: PlaybackAction[]) => actions.reduce(nextPlayback, start);
  const saidOf = ({ at }: Playback) => pieces[at]?.text.trim();
  const said = (state: Playback): PlaybackAction => ({ kind: 'said', turn: state.turn });

  it('begins with the headline, or with what is in sight', () => {
    expect(saidOf(start)).toBe('The ferry');
    expect(saidOf(startPlayback(pieces, plain.text.indexOf('waved')))).toBe('Nobody waved.');
  });

  it('goes from piece to piece and ends behind the last; played again, it begins anew', () => {
    let state = start;
    for (let i = 0; i < pieces.length; i++) state = nextPlayback(state, said(state));
    expect([state.isOver, state.isPlaying]).toEqual([true, false]);
    state = nextPlayback(state, { kind: 'toggle' });
    expect([saidOf(state), state.isOver, state.isPlaying]).toEqual(['The ferry', false, true]);
  });

  it('halts at a word and goes on from it', () => {
    const state = stateAfter({ kind: 'word', turn: 1, at: 4 }, { kind: 'pause' });
    expect([state.word, state.isPlaying]).toEqual([4, false]);
    expect(nextPlayback(state, { kind: 'toggle' })).toMatchObject({ word: 4, isPlaying: true });
  });

  it('does not hear what an earlier turn still tells', () => {
    const state = stateAfter(
      { kind: 'pause' },
      { kind: 'toggle' },
      { kind: 'word', turn: 1, at: 4 },
    );
    expect(state.word).toBeNull();
    expect(nextPlayback(state, { kind: 'said', turn: 1 }).at).toBe(0);
  });

  it('skips by paragraphs, back to the beginning of the present one first', () => {
    const skip = (by: 1 | -1): PlaybackAction => ({ kind: 'skip', by, unit: 'paragraph' });
    const second = stateAfter(skip(1), skip(1));
    expect(saidOf(second)).toMatch(/^The ferry, which/);
    expect(saidOf(nextPlayback(second, skip(-1)))).toBe('It left at dawn.');
    const within = nextPlayback(second, said(second));
    expect(saidOf(nextPlayback(within, skip(-1)))).toBe(saidOf(second));
    expect(saidOf(stateAfter(skip(-1)))).toBe('The ferry');
    const last = stateAfter(skip(1), skip(1), skip(1), skip(1), skip(1));
    expect(saidOf(last)).toBe('It came back.');
  });

  it('skips by sentences, a long one as a whole', () => {
    const skip = (by: 1 | -1): PlaybackAction => ({ kind: 'skip', by, unit: 'sentence' });
    const long = stateAfter(skip(1), skip(1), skip(1));
    expect(saidOf(long)).toMatch(/^The ferry, which/);
    expect(saidOf(nextPlayback(long, skip(1)))).toBe('It came back.');
    expect(saidOf(nextPlayback(long, skip(-1)))).toBe('Nobody waved.');
    const within = nextPlayback(long, said(long));
    expect(saidOf(nextPlayback(within, skip(-1)))).toBe(saidOf(long));
    const begun = nextPlayback(long, { kind: 'word', turn: long.turn, at: 4 });
    expect(nextPlayback(begun, skip(-1))).toMatchObject({ at: long.at, word: null });
  });

  it('goes to a place of the text and plays, also when all was said', () => {
    const over = { ...stateAfter({ kind: 'pause' }), isOver: true };
    const there = nextPlayback(over, { kind: 'go', to: plain.text.indexOf('waved') });
    expect(saidOf(there)).toBe('Nobody waved.');
    expect(there).toMatchObject({ isPlaying: true, isOver: false, word: null });
  });
});

describe('voices', () => {
  const voices = ['de-DE', 'en_US', 'en-GB'].map((language) => ({
    name: `Voice ${language}`,
    language,
    isDefault: language === 'en-GB',
  }));

  it('are those of the article’s language, of its region first', () => {
    expect(voicesFor(voices, 'en-GB').map(({ language }) => language)).toEqual(['en-GB', 'en_US']);
    expect(voicesFor(voices, 'en-US').map(({ language }) => language)).toEqual(['en_US', 'en-GB']);
    expect(voicesFor(voices, 'fr')).toEqual([]);
    expect(voicesFor(voices, null)).toHaveLength(3);
  });

  it('are chosen once for a language', () => {
    expect(chooseVoice(voices, 'en', { en: 'Voice en-GB' })?.language).toBe('en-GB');
    expect(chooseVoice(voices, 'en', { en: 'gone' })?.language).toBe('en-GB');
    expect(chooseVoice(voices, 'en', { en: 'Voice en_US' })?.language).toBe('en_US');
    expect(chooseVoice(voices, 'fr', {})).toBeNull();
  });

  it('speak a language by whatever code it is called', () => {
    const bokmal = [{ name: 'Nora', language: 'nb-NO', isDefault: false }];
    expect(chooseVoice(bokmal, 'no', {})?.name).toBe('Nora');
  });

  it('name the language that they lack, if what the page says is one', () => {
    expect(languageName('de-AT', 'en')).toBe('German');
    for (const odd of [null, '', '\u0000', 'qqq', 'english', '-']) {
      expect(languageName(odd, 'en')).toBeNull();
    }
  });
});
