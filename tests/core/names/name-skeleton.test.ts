import { describe, expect, it } from 'vitest';
import { isSpellingOf, similarity } from '../../../src/core/names/name-skeleton.ts';

describe('two spellings of one foreign name', () => {
  it.each([
    ['qusayr', 'qusair'],
    ['gaddafi', 'qadhafi'],
    ['mustafa', 'moustafa'],
    ['sergei', 'sergey'],
    ['zelensky', 'zelenskiy'],
  ])('%s is %s', (one, other) => {
    expect(isSpellingOf(one, other)).toBe(true);
    expect(isSpellingOf(other, one)).toBe(true);
  });

  it.each([
    ['martin', 'martina'],
    ['niger', 'nigeria'],
    ['iran', 'iraq'],
    ['austria', 'australia'],
    ['dan', 'don'],
    ['', ''.padEnd(3, 'x')],
  ])('%s is not %s', (one, other) => {
    expect(isSpellingOf(one, other)).toBe(false);
  });
});

describe('similarity', () => {
  it('runs from 0 to 1 and is the same both ways', () => {
    expect(similarity('marta', 'marta')).toBe(1);
    expect(similarity('abc', 'xyz')).toBe(0);
    expect(similarity('martha', 'marhta')).toBeCloseTo(0.961, 3);
    expect(similarity('dixon', 'dicksonx')).toBeCloseTo(similarity('dicksonx', 'dixon'), 10);
  });
});
