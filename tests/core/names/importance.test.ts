import { describe, expect, it } from 'vitest';
import { joinMentions } from '../../../src/core/names/join-mentions.ts';
import { taggedText } from '../../support/bracket.ts';

function ranked(marked: string, title = ''): string[] {
  const { text, spans } = taggedText(marked);
  return joinMentions(spans, { text, title }).entities.map(({ name }) => name);
}

describe('the most important entity', () => {
  it('is in the headline', () => {
    expect(
      ranked('[Lom|place], [Tarn|place] and [Perro|place].', 'The mayor of Perro, again')[0],
    ).toBe('Perro');
  });

  it('is named early rather than late', () => {
    expect(ranked('One.\n\nTo [Lom|place].\n\nThree.\n\nTo [Tarn|place].')[0]).toBe('Lom');
    expect(ranked('One.\n\nTwo.\n\nTo [Lom|place].\n\nTo [Tarn|place], [Tarn|place].')[0]).toBe(
      'Tarn',
    );
  });

  it('is a town rather than a country', () => {
    expect(ranked('In [France|place] and in [Tarn|place].')[0]).toBe('Tarn');
  });

  it('is not the agency that reports', () => {
    expect(ranked('[Reuters|organization] told of [Tarn|place].')[0]).toBe('Tarn');
  });
});
