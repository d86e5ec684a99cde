import { describe, expect, it } from 'vitest';
import type { Entity, EntityType } from '../../../src/core/names/entity.ts';
import { findNames, searchForm } from '../../../src/core/panel/find-names.ts';
import { mentionsByEntity, sentencesWith } from '../../../src/core/panel/names-in-text.ts';
import { countTypes, type NameOrder, sortNames } from '../../../src/core/panel/sort-names.ts';

const entity = (name: string, type: EntityType, importance = 0, ...aliases: string[]): Entity => ({
  ...{ id: name, name, type, importance, aliases, mentionCount: 1, description: null },
  isBackdrop: false,
});
const assad = entity('Bashar al-Assad', 'person', 2, 'Mr. Assad', 'El-Assad');
const lodz = entity('Łódź', 'place', 5);
const sanaa = entity('Sana’a', 'place', 1);
const all = [assad, lodz, sanaa];
const found = (typed: string) => findNames(all, typed).map(({ name }) => name);

describe('finding a name', () => {
  it('is blind to case and accents', () => {
    expect(found('LODZ')).toEqual(['Łódź']);
    expect(found('sanaa')).toEqual(['Sana’a']);
  });

  it('is blind to the Arabic article, in the name and in what is typed', () => {
    expect(found('assad')).toEqual(['Bashar al-Assad']);
    expect(found('bashar assad')).toEqual(['Bashar al-Assad']);
    expect(found('el assad')).toEqual(['Bashar al-Assad']);
    expect(searchForm('Alaa al-Din')).toBe('alaa din');
  });

  it('takes any spelling of the text', () => {
    expect(found('mr. a')).toEqual(['Bashar al-Assad']);
  });

  it('finds all by nothing and none by nonsense', () => {
    expect(found(' ')).toHaveLength(3);
    expect(found('xyz')).toEqual([]);
  });
});

describe('the list of names', () => {
  const first: Readonly<Record<string, number>> = { 'Sana’a': 1, 'Bashar al-Assad': 2, Łódź: 3 };
  const sorted = (order: NameOrder) =>
    sortNames(all, order, (id) => first[id] ?? 0).map(({ name }) => name);

  it('is sorted by importance, appearance or letters', () => {
    expect(sorted('importance')).toEqual(['Łódź', 'Bashar al-Assad', 'Sana’a']);
    expect(sorted('appearance')).toEqual(['Sana’a', 'Bashar al-Assad', 'Łódź']);
    expect(sorted('alphabet')).toEqual(['Bashar al-Assad', 'Łódź', 'Sana’a']);
  });

  it('counts its types and leaves out those without names', () => {
    expect(countTypes(all)).toEqual([
      ['person', 1],
      ['place', 2],
    ]);
  });

  it('has the mentions of each name, and their sentences once', () => {
    const text = 'Ada met Bo. Bo left. It rained.';
    const mention = (start: number, id: string) => ({
      ...{ start, end: start + 2, entity: id, text: id, type: 'person' as const },
      ...{ kind: 'name' as const, score: 1 },
    });
    const own = mentionsByEntity([mention(0, 'a'), mention(8, 'b'), mention(12, 'b')]);
    expect(own.get('b')?.map(({ start }) => start)).toEqual([8, 12]);
    const twice = [...(own.get('a') ?? []), ...(own.get('b') ?? [])];
    expect(sentencesWith(twice, text).map(({ start }) => start)).toEqual([0, 12]);
  });
});
