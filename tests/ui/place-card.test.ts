import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/ui/card/place-card.ts';

const room = { left: 8, top: 44, width: 900, height: 700 };
const card = { width: 320, height: 240 };
const word = (left: number, top: number) => ({ left, top, width: 60, height: 20 });

describe('a card', () => {
  it('hangs below its word', () => {
    expect(placeCard(word(100, 100), card, room)).toEqual({ left: 100, top: 128, height: 240 });
  });

  it('stands above it where there is no room below', () => {
    expect(placeCard(word(100, 600), card, room)).toEqual({ left: 100, top: 352, height: 240 });
  });

  it('stays beside the panel and in a window narrower than itself', () => {
    expect(placeCard(word(850, 100), card, room).left).toBe(588);
    expect(placeCard(word(850, 100), card, { ...room, width: 200 }).left).toBe(8);
  });

  it('never covers the line that is read, even where it fits nowhere', () => {
    expect(placeCard(word(100, 200), { width: 320, height: 600 }, room).top).toBe(228);
  });

  it('is as high as the larger side where it fits on neither', () => {
    const high = { width: 320, height: 600 };
    expect(placeCard(word(100, 200), high, room)).toEqual({ left: 100, top: 228, height: 516 });
    expect(placeCard(word(100, 500), high, room)).toEqual({ left: 100, top: 44, height: 448 });
  });
});
