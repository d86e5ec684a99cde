import { interfaceLanguage } from '../messages.ts';
import type { Entity, EntityType } from '../names/entity.ts';
import { ENTITY_TYPES } from '../names/entity.ts';

export const NAME_ORDERS = ['importance', 'appearance', 'alphabet'] as const;

export type NameOrder = (typeof NAME_ORDERS)[number];

/** @param firstOf where the text names an entity first */
export function sortNames<E extends Entity>(
  entities: readonly E[],
  order: NameOrder,
  firstOf: (id: string) => number,
): E[] {
  const compare: Record<NameOrder, (a: E, b: E) => number> = {
    importance: (a, b) => b.importance - a.importance,
    appearance: (a, b) => firstOf(a.id) - firstOf(b.id),
    // Of "al-Assad" and "Ábel" the letters count, as a reader looks for them.
    alphabet: (a, b) =>
      a.name.localeCompare(b.name, interfaceLanguage(), { ignorePunctuation: true }),
  };
  return [...entities].sort(compare[order]);
}

/** Which types there are, each with the number of its names. */
export function countTypes(
  entities: readonly Entity[],
): readonly (readonly [EntityType, number])[] {
  return ENTITY_TYPES.map(
    (type) => [type, entities.filter((entity) => entity.type === type).length] as const,
  ).filter(([, count]) => count > 0);
}
