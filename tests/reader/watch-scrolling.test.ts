import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchScrolling } from '../../src/entrypoints/reader/watch-scrolling.ts';

const LATE_MS = 400;

function tellOfScroll(scroller: HTMLElement): void {
  const event = scroller.ownerDocument.createEvent('Event');
  event.initEvent('scroll');
  scroller.dispatchEvent(event);
}

/** How long names that come after `LATE_MS` wait for the text to be still, where `act` happens meanwhile. */
async function waitAfter(act: (scroller: HTMLElement) => void): Promise<number> {
  const { window } = new JSDOM('<div></div>');
  const scroller = window.document.querySelector('div') as HTMLElement;
  const untilStill = watchScrolling(scroller, globalThis as unknown as Window);
  act(scroller);
  await vi.advanceTimersByTimeAsync(LATE_MS);
  const asked = performance.now();
  const still = untilStill().then(() => performance.now() - asked);
  await vi.runAllTimersAsync();
  return still;
}

describe('names that come late', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('wait until a text that was scrolled has been still for a second', async () => {
    const waited = await waitAfter((scroller) => {
      scroller.scrollTop = 300;
      tellOfScroll(scroller);
    });
    expect(waited).toBeCloseTo(1000 - LATE_MS, 0);
  });

  it('don’t wait where a scroll is told that went nowhere, as browsers tell of a box that opens', async () => {
    const waited = await waitAfter((scroller) => {
      tellOfScroll(scroller);
    });
    expect(waited).toBe(0);
  });
});
