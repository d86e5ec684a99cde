import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../src/core/names/entity.ts';
import { wholeNames } from '../../../src/core/names/whole-names.ts';

/** A text with names in square brackets, `[group:Karthian] army`; what they are taken for comes back. */
function named(marked: string): string[] {
  let text = '';
  const spans = [];
  for (const [, type, name, plain = ''] of marked.matchAll(/\[(\w+):([^\]]+)\]|([^[]+)/g)) {
    const start = text.length;
    text += name ?? plain;
    if (type) spans.push({ start, end: text.length, type: type as EntityType, score: 0.9 });
  }
  return wholeNames(spans, text).map((span) => `${span.type} ${text.slice(span.start, span.end)}`);
}

describe('the extent of a name', () => {
  it.each([
    ['The [group:Karthian] army retreated.', 'organization Karthian army'],
    ['The [group:Karthian] air force flew.', 'organization Karthian air force'],
    ['The [group:Karthian] state television said so.', 'organization Karthian state television'],
    ['The [group:Karthian] civil war went on.', 'event Karthian civil war'],
  ])('takes in what a nation has one of: %s', (marked, name) => {
    expect(named(marked)).toEqual([name]);
  });

  it.each([
    'The [group:Karthian] government fell.',
    'The [group:Karthian] army-navy game.',
    'The [group:Karthian] armyworm.',
  ])('leaves a nation alone before anything else: %s', (marked) => {
    expect(named(marked)).toEqual(['group Karthian']);
  });

  it('takes in the nation before an institution that begins with what it is', () => {
    expect(named('the [group:Karthian] [organization:Observatory for Tides]')).toEqual([
      'organization Karthian Observatory for Tides',
    ]);
    expect(named('the [group:Karthian] [organization:Interior Ministry]')).toHaveLength(2);
    expect(named('a [group:Karthian], [organization:Union of Pilots]')).toHaveLength(2);
  });

  it('takes in a given name in brackets', () => {
    expect(named('"We told ([person:Ada]) [person:Lind] so," he said')).toEqual([
      'person (Ada) Lind',
    ]);
    expect(named('([person:Ada]), [person:Lind]')).toHaveLength(2);
  });

  it('takes in what a particle joins', () => {
    expect(named('said [person:Hamda] bint [person:Nasser], who grows limes')).toEqual([
      'person Hamda bint Nasser',
    ]);
    expect(named('[person:Hamda] and [person:Nasser]')).toHaveLength(2);
  });

  it('parts two names where the word behind is of several', () => {
    expect(named('the [organization:Courier and Beacon] newspapers')).toEqual([
      'organization Courier',
      'organization Beacon',
    ]);
    expect(named('[organization:Hale and Sons] closed')).toEqual(['organization Hale and Sons']);
  });
});
