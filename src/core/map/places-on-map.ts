import type { Mention } from '../names/entity.ts';
import type { Place, PlaceKind } from '../names/gazetteer.ts';
import type { LocatedEntity } from '../names/locate-entities.ts';
import type { MapPoint } from './map-drawing.ts';

/** A place that an article names, as the map tells it. */
export interface PlaceOnMap {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the country that it lies in; `null` for a country, and where it is not known. */
  readonly country: string | null;
  readonly mentionCount: number;
  /** `null` where it is not known which place is meant. */
  readonly point: MapPoint | null;
  /** The point stands for a whole country or region. */
  readonly isApproximate: boolean;
  /** The name always stands for those who govern there. */
  readonly isMetonym: boolean;
  /** Those of its name, where the text does not tell them apart. */
  readonly candidates: readonly Place[];
}

/** A place that has a pin. */
export type PinnedPlace = PlaceOnMap & { readonly point: MapPoint };

/** Kilometers: so that borders or coasts are in sight. */
const REACH: Readonly<Record<PlaceKind, number>> = { city: 300, region: 450, country: 900 };

/** The places of an article, those with a pin first, and of them the most often named. */
export function placesOnMap(
  entities: readonly LocatedEntity[],
  mentionsOf: (entity: string) => readonly Mention[],
): readonly PlaceOnMap[] {
  return entities
    .filter(({ type }) => type === 'place')
    .map((entity) => placeOnMap(entity, mentionsOf(entity.id)))
    .sort((a, b) => Number(isPinned(b)) - Number(isPinned(a)) || b.mentionCount - a.mentionCount);
}

export function placeOnMap(entity: LocatedEntity, mentions: readonly Mention[]): PlaceOnMap {
  const { id, name, mentionCount, location = null, candidates = [] } = entity;
  const kind = candidates[0]?.kind ?? 'city';
  return {
    ...{ id, name, mentionCount },
    country: location && kind !== 'country' ? location.country : null,
    point: location && { ...location, reach: REACH[kind] },
    isApproximate: location !== null && kind !== 'city',
    isMetonym: mentions.length > 0 && mentions.every((mention) => mention.kind === 'metonym'),
    candidates: location ? [] : candidates,
  };
}

export function isPinned(place: PlaceOnMap): place is PinnedPlace {
  return place.point !== null;
}
