import { describe, expect, it } from 'vitest';
import { NO_VISITS, withoutTab } from '../../src/core/automatic/restraint.ts';
import { findPlace, type KeptPlace, keepPlace } from '../../src/core/reader/kept-places.ts';
import { bandMiddle, scrollUnderBand } from '../../src/core/reader/line-band.ts';
import { shareRead } from '../../src/core/reader/share-read.ts';

const place = (address: string, at: number, tab: number | null = null): KeptPlace => ({
  ...{ address, at, tab },
});

describe('the places where articles were left', () => {
  it('are those of the last time', () => {
    const places = keepPlace(keepPlace([], place('a', 2)), place('a', 7.25));
    expect(places).toHaveLength(1);
    expect(findPlace(places, 'a', null)).toEqual({ address: 'a', at: 7.25 });
    expect(findPlace(places, 'b', null)).toBeNull();
  });

  it('are forgotten at the beginning of the text', () => {
    expect(keepPlace([place('a', 2)], place('a', 0))).toEqual([]);
  });

  it('are no more than a hundred, the latest', () => {
    const addresses = Array.from({ length: 130 }, (_, i) => `${i}`);
    const places = addresses.reduce<readonly KeptPlace[]>(
      (kept, address) => keepPlace(kept, place(address, 1)),
      [],
    );
    expect(places).toHaveLength(100);
    expect(places[0]?.address).toBe('30');
  });

  it('of a private tab are known to it alone, and go with it', () => {
    const places = keepPlace(keepPlace([], place('a', 2)), place('a', 5, 9));
    expect(findPlace(places, 'a', 9)?.at).toBe(5);
    expect(findPlace(places, 'a', null)?.at).toBe(2);
    expect(findPlace(places, 'a', 4)).toBeNull();
    const left = withoutTab({ ...NO_VISITS, places }, 9).places;
    expect(left).toEqual([place('a', 2)]);
  });
});

it.each([
  [0, 500, 2000, 0],
  [750, 1250, 2000, 0.5],
  [1500, 2000, 2000, 1],
  [0, 300, 300, 1],
  [2000, 0, 2000, 1],
])('a text from %i to %i of %i in sight is read by %d', (start, end, length, share) => {
  expect(shareRead({ start, end }, length)).toBe(share);
});

describe('the band of clear lines', () => {
  const sizes = { window: 800, band: 40 };

  it('begins below the toolbar and stays at two fifths of the window', () => {
    expect(bandMiddle(0, sizes)).toBe(72);
    expect(bandMiddle(100, sizes)).toBe(172);
    expect(bandMiddle(5000, sizes)).toBe(320);
  });

  it.each([
    [0, 90],
    [0, 700],
    [100, 200],
    [240, 350],
    [1000, 350],
    [1000, 290],
  ])('stands over what it is moved to, from %i by %i', (scrollTop, height) => {
    const next = scrollUnderBand(height, scrollTop, sizes);
    expect(scrollTop + height - next).toBeCloseTo(bandMiddle(next, sizes));
  });
});
