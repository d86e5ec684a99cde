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
    ['2026/03/04 07:15', '2026-03-04T07:15'],
    ['2026. 03. 04. 07:15', '2026-03-04T07:15'],
    ['2026年3月4日', '2026-03-04'],
    ['2026년 3월 4일', '2026-03-04'],
    ['2026. március 4.', '2026-03-04'],
    ['Wed Mar 04 07:15:00 CET 2026', '2026-03-04T07:15'],
    ['March 4, 2026 at 7:15 PM', '2026-03-04T19:15'],
    ['4 mars 2026 à 19h15', '2026-03-04T19:15'],
    ['4 maggio 2026', '2026-05-04'],
    ['4 mei 2026', '2026-05-04'],
    ['4 maja 2026', '2026-05-04'],
    ['4 мая 2026 г.', '2026-05-04'],
    ['4 Mayıs 2026', '2026-05-04'],
    ['4 Μαΐου 2026', '2026-05-04'],
    ['الأربعاء، 07 أكتوبر 2026 - 12:09', '2026-10-07T12:09'],
    ['٤ مايو ٢٠٢٦', '2026-05-04'],
    ['4-May-2026', '2026-05-04'],
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

describe('a date whose day may be its month', () => {
  const evidence = [{ text: '06.05.13, 00:37', basis: 'text' }] as const;
  const silent = { others: () => [], isDayFirst: () => null, chooseByText: () => null };

  it('stays open where nothing tells', () =>
    expect(choosePublicationDate(evidence, silent)).toBeNull());

  it('is settled by another date of the article', () => {
    const order = { ...silent, others: () => ['2013-06'] };
    expect(choosePublicationDate(evidence, order)?.value).toBe('2013-06-05T00:37');
  });

  it('is settled by what the text tells', () => {
    const order = { ...silent, chooseByText: () => '2013-06-05', isDayFirst: () => true };
    expect(choosePublicationDate(evidence, order)?.value).toBe('2013-06-05T00:37');
  });

  it('is read in the order of its language and region', () => {
    const order = { ...silent, isDayFirst: () => true };
    expect(choosePublicationDate(evidence, order)?.value).toBe('2013-05-06T00:37');
  });
});
