import { describe, expect, it } from 'vitest';
import {
  actAt,
  type CardTiming,
  dueAt,
  interrupt,
  letGo,
  NO_POINTER,
  pointAt,
} from '../../../src/core/card/card-timing.ts';

/** What happens to the cards while a pointer moves, as [time, act] by a clock that never waits. */
function play(...moves: [number, (timing: CardTiming, now: number) => CardTiming][]): string[] {
  let timing = NO_POINTER;
  const acts: string[] = [];
  const until = (end: number) => {
    for (let due = dueAt(timing); due !== null && due <= end; due = dueAt(timing)) {
      const done = actAt(timing, due);
      timing = done.timing;
      if (done.act) acts.push(`${due} ${done.act.kind}${'word' in done.act ? done.act.word : ''}`);
    }
  };
  for (const [at, move] of moves) {
    until(at);
    timing = move(timing, at);
  }
  until(10_000);
  return acts;
}

const to = (pointed: CardTiming['pointed']) => (timing: CardTiming, now: number) =>
  pointAt(timing, pointed, now);

describe('a card by pointing', () => {
  it('opens after half a second of rest, and not when the pointer only passes', () => {
    expect(play([0, to(7)])).toEqual(['500 open7']);
    expect(play([0, to(7)], [400, to(null)])).toEqual([]);
    expect(play([0, to(7)], [200, to(7)])).toEqual(['500 open7']);
  });

  it('stays while the pointer goes from the word to the card, and closes after it has left both', () => {
    expect(play([0, to(7)], [900, to(null)], [1100, to('card')], [3000, to(null)])).toEqual([
      '500 open7',
      '3300 close',
    ]);
    expect(play([0, to(7)], [900, to(null)], [1100, to(7)], [2000, to(null)])).toEqual([
      '500 open7',
      '2300 close',
    ]);
  });

  it('comes sooner while another is open or has just closed', () => {
    expect(play([0, to(7)], [900, to(null)], [1000, to(9)])).toEqual(['500 open7', '1150 open9']);
    expect(play([0, to(7)], [900, to(null)], [1500, to(9)])).toEqual([
      '500 open7',
      '1200 close',
      '1650 open9',
    ]);
    expect(play([0, to(7)], [900, to(null)], [1900, to(9)])).toEqual([
      '500 open7',
      '1200 close',
      '2400 open9',
    ]);
  });

  it('does not come on what scrolled under the pointer until it moves', () => {
    expect(play([0, to(7)], [300, interrupt])).toEqual([]);
    expect(play([0, to(7)], [300, interrupt], [400, to(7)])).toEqual(['900 open7']);
    expect(play([0, to(7)], [900, interrupt])).toEqual(['500 open7']);
  });

  it('that was closed otherwise comes again only when the pointer has left the word', () => {
    expect(play([0, to(7)], [900, letGo], [950, to(7)])).toEqual(['500 open7']);
    expect(play([0, to(7)], [900, letGo], [2000, to(null)], [2100, to(7)])).toEqual([
      '500 open7',
      '2600 open7',
    ]);
  });
});
