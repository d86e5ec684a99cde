import { describe, expect, it } from 'vitest';
import { initialState, type ReaderAction, update } from '../../src/core/reader/reader-state.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/core/settings.ts';

const stateAfter = (...actions: ReaderAction[]) => actions.reduce(update, initialState());

describe('the reading view’s state', () => {
  it('goes through the themes and comes round', () => {
    const next: ReaderAction = { kind: 'next-theme' };
    expect(stateAfter(next).settings.theme).toBe('light');
    expect(stateAfter(next, next, next, next, next).settings.theme).toBe('system');
  });

  it('goes through the ways to mark names and comes round', () => {
    const next: ReaderAction = { kind: 'next-marks' };
    expect(stateAfter(next).settings.marks).toBe('paragraph');
    expect(stateAfter(next, next, next, next).settings.marks).toBe('calm');
  });

  it('keeps the text between 14 and 32 pixels', () => {
    const many = (step: 1 | -1) =>
      Array.from(
        { length: 20 },
        () => ({ kind: 'stepped', scale: 'textSize', steps: step }) as const,
      );
    expect(stateAfter(...many(1)).settings.textSize).toBe(32);
    expect(stateAfter(...many(-1)).settings.textSize).toBe(14);
  });

  it('keeps the panel as it was while text is lit, and forgets a failure when it opens', () => {
    const opened: ReaderAction = { kind: 'panel-opened', tab: 'said' };
    const found: ReaderAction = { kind: 'found', place: [] };
    expect(stateAfter(opened, found).panel).toBe('said');
    expect(stateAfter({ kind: 'tools-missing' }).lacksTools).toBe(true);
    expect(stateAfter({ kind: 'tools-missing' }, opened).lacksTools).toBe(false);
    expect(stateAfter(opened, { kind: 'panel-closed' }).panel).toBeNull();
  });

  it('holds a crash until it is tried again, beside what else there is to say', () => {
    const crashed: ReaderAction = { kind: 'crashed', details: 'TypeError' };
    const noticed: ReaderAction = { kind: 'noticed', notice: 'unsaved' };
    const state = stateAfter(noticed, crashed);
    expect([state.notice, state.crash]).toEqual(['unsaved', 'TypeError']);
    expect(update(state, { kind: 'crashed', details: null }).crash).toBeNull();
    expect(update(state, { kind: 'noticed', notice: null }).notice).toBeNull();
  });
});

describe('stored settings', () => {
  it.each([
    [undefined, DEFAULT_SETTINGS],
    ['broken', DEFAULT_SETTINGS],
    [
      { theme: 'dark', textSize: 4000 },
      { ...DEFAULT_SETTINGS, theme: 'dark' },
    ],
    [
      { marks: 'all', theme: 7 },
      { ...DEFAULT_SETTINGS, marks: 'all' },
    ],
    [
      { theme: 'neon', textSize: 24 },
      { ...DEFAULT_SETTINGS, textSize: 24 },
    ],
  ])('%j count for what is sound in them', (stored, settings) => {
    expect(parseSettings(stored)).toEqual(settings);
  });
});
