import { expect, it } from 'vitest';
import {
  chooseDayByMentions,
  isDayFirst,
  orderShownBy,
} from '../../../src/core/article/day-order.ts';

it.each([
  ['de', null, true],
  ['en-US', 'https://post.example/', false],
  ['en-GB', 'https://post.example/', true],
  ['en', 'https://post.co.uk/a', true],
  ['en', 'https://post.example/a', null],
  [null, null, null],
])('the order of day and month under %s at %s is %s', (language, url, expected) =>
  expect(isDayFirst(language, url)).toBe(expected),
);

it('learns the order from other dates, unless they contradict each other', () => {
  expect(orderShownBy(['03/04/2026', '03/25/2026'])).toBe(false);
  expect(orderShownBy(['25.03.26'])).toBe(true);
  expect(orderShownBy(['03/25/2026', '25/03/2026'])).toBeNull();
});

it('takes the day after those that the text names', () => {
  const text = 'The siege began on May 19. On Tuesday, officials spoke of progress.';
  expect(chooseDayByMentions(['2013-05-06', '2013-06-05'], text)).toBe('2013-06-05');
  expect(chooseDayByMentions(['2013-05-06', '2013-06-05'], 'Nothing of the kind.')).toBeNull();
});
