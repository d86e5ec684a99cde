import { describe, expect, it } from 'vitest';
import {
  choosePublicationDate,
  parsePublicationDate,
} from '../../../src/core/article/publication-date.ts';

describe('parsePublicationDate', () => {
  it.each([
    ['2026-03-04T07:15:00+01:00', '2026-03-04T07:15+01:00'],
    ['2026-03-04T07:15:00.000Z', '2026-03-04T07:15Z'],
    ['2026-03-04 07:15:00', '2026-03-04T07:15'],
    ['2026-03-04', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['2026-03', '2026-03'],
    ['Published on March 4, 2026', '2026-03-04'],
    ['4 March 2026', '2026-03-04'],
    ['4. März 2026', '2026-03-04'],
    ['4 de marzo de 2026', '2026-03-04'],
    ['31.03.2026, 14:30 Uhr', '2026-03-31T14:30'],
    ['03/31/2026', '2026-03-31'],
  ])('reads %s as %s', (text, value) => expect(parsePublicationDate(text)?.value).toBe(value));

  it.each(['06.05.13, 00:37', '04/05/2026', '31 February 2026', 'Tuesday', '1815-06-18', ''])(
    'leaves %s open',
    (text) => expect(parsePublicationDate(text)).toBeNull(),
  );
});

it('takes the best evidence that can be read, and says which', () => {
  const evidence = [
    { text: 'soon', basis: 'json-ld' },
    { text: '2026-03-04', basis: 'meta' },
    { text: '2026-03-05', basis: 'text' },
  ] as const;
  expect(choosePublicationDate(evidence)).toEqual({
    value: '2026-03-04',
    precision: 'day',
    basis: 'meta',
  });
});
