import { describe, expect, it } from 'vitest';
import { stepMention } from '../../../src/core/panel/step-mention.ts';

const mentions = [10, 200, 450].map((start) => ({ start, end: start + 5 }));
const at = (start: number, end: number) => ({ sight: { start, end }, last: null });

describe('the next mention', () => {
  it('is the first that stands on the screen or below', () => {
    expect(stepMention(mentions, at(0, 100), 1)).toBe(0);
    expect(stepMention(mentions, at(10, 100), 1)).toBe(0);
    expect(stepMention(mentions, at(11, 100), 1)).toBe(1);
  });

  it('goes on from the one that was led to, as long as it is on the screen', () => {
    const [first = null] = mentions;
    expect(stepMention(mentions, { sight: { start: 0, end: 300 }, last: first }, 1)).toBe(1);
    expect(stepMention(mentions, { sight: { start: 300, end: 500 }, last: first }, 1)).toBe(2);
  });

  it('is the first again behind the last, and the last before the first', () => {
    expect(stepMention(mentions, at(460, 600), 1)).toBe(0);
    expect(stepMention(mentions, at(0, 100), -1)).toBe(2);
  });

  it('backward is the one above the screen', () => {
    expect(stepMention(mentions, at(300, 400), -1)).toBe(1);
  });

  it('is none of none', () => {
    expect(stepMention([], at(0, 10), 1)).toBe(-1);
    expect(stepMention([], at(0, 10), -1)).toBe(-1);
  });
});
