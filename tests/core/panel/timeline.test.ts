import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../src/core/dates/date-mention.ts';
import { timelineOf } from '../../../src/core/panel/timeline.ts';

let start = 0;
const date = (text: string, resolved: string | null): DateMention => {
  start += 10;
  return { text, resolved, precision: 'day', needsPublication: false, start, end: start + 5 };
};

describe('the timeline', () => {
  const entries = timelineOf(
    [
      date('Friday', '2013-05-31'),
      date('the next day', null),
      date('May 19', '2013-05-19'),
      date('2013', '2013'),
      date('at noon on Friday', '2013-05-31T12:00+03:00'),
      date('in June', '2013-06'),
    ],
    '2013-05-31',
  );

  it('goes from the first day to the last, each once, and what is open comes last', () => {
    expect(entries.map(({ when }) => when)).toEqual([
      '2013',
      '2013-05-19',
      '2013-05-31',
      '2013-06',
      null,
    ]);
    expect(entries[2]?.dates.map(({ text }) => text)).toEqual(['Friday', 'at noon on Friday']);
  });

  it('knows what lay ahead when it was written, and nothing of that without a date', () => {
    expect(entries.filter(({ isAhead }) => isAhead).map(({ when }) => when)).toEqual(['2013-06']);
    const undated = timelineOf([date('in June', '2013-06')], null);
    expect(undated[0]?.isAhead).toBe(false);
  });
});
