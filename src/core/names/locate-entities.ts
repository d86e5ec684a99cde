import { countryOfDemonym } from './demonyms.ts';
import type { Entity } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type LocatedPlace, locatePlaces } from './locate-places.ts';

/** An entity of the type place also says where it lies. */
export type LocatedEntity = Entity & Partial<LocatedPlace>;

/** Adds to each place of an article its location, or the candidates for it. */
export function locateEntities(
  entities: readonly Entity[],
  text: string,
  gazetteer: Gazetteer,
): readonly LocatedEntity[] {
  const places = entities
    .filter(({ type }) => type === 'place')
    .map(({ id, name, aliases, mentionCount }) => ({
      id,
      names: [...new Set([name, ...aliases])],
      mentionCount,
    }));
  const located = locatePlaces({ places, text, countries: countriesOf(entities) }, gazetteer);
  return entities.map((entity) => ({ ...entity, ...located.get(entity.id) }));
}

/** "The Syrians" speak of Syria as much as its name does. */
function countriesOf(entities: readonly Entity[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type, name, mentionCount } of entities) {
    const country = type === 'group' ? countryOfDemonym(name) : null;
    if (country) counts.set(country, (counts.get(country) ?? 0) + mentionCount);
  }
  return counts;
}
