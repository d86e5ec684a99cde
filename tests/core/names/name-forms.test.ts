import { describe, expect, it } from 'vitest';
import { nameFormOf } from '../../../src/core/names/name-forms.ts';

describe('a form of a name', () => {
  it.each([
    ['Prime Minister Ingrid Solheim', 'ingrid solheim'],
    ['Walid al-Moallem', 'walid moallem'],
    ['Łukasz Żak', 'lukasz zak'],
    ['J. R. Hale', 'jr hale'],
    ['Queen', 'queen'],
  ])('of a person: %s', (text, words) => {
    expect(nameFormOf(text, 'person').words.join(' ')).toBe(words);
  });

  it.each([
    ['The Harbor Observatory for Tides', 'harbor observatory tides', 'harbor observatory'],
    ['Bank of Tarn', 'bank tarn', 'bank'],
    ['Tarn Motors', 'tarn motors', 'tarn motors'],
  ])('of an organization: %s', (text, words, head) => {
    const form = nameFormOf(text, 'organization');
    expect([form.words.join(' '), form.head.join(' ')]).toEqual([words, head]);
  });

  it('tells a father from his son', () => {
    expect(nameFormOf('Paul Hale Jr.', 'person')).toMatchObject({
      words: ['paul', 'hale'],
      generation: 'jr',
      initials: 'ph',
    });
  });

  it.each([
    ['U.N.', 'un'],
    ['HWU', 'hwu'],
    ['Hale', null],
  ])('says whether it is an acronym: %s', (text, acronym) => {
    expect(nameFormOf(text, 'organization').acronym).toBe(acronym);
  });
});
