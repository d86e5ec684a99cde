import { describe, expect, it } from 'vitest';
import { placesOnMap } from '../../../src/core/map/places-on-map.ts';
import type { Mention } from '../../../src/core/names/entity.ts';
import type { Place } from '../../../src/core/names/gazetteer.ts';
import type { LocatedEntity } from '../../../src/core/names/locate-entities.ts';

function place(name: string, kind: Place['kind'], country: string): Place {
  const spot = { latitude: 34, longitude: 36, population: 0, isCapital: false };
  return { name, kind, country, region: null, ...spot };
}

function entity(id: string, mentionCount: number, candidates: readonly Place[]): LocatedEntity {
  const [first] = candidates;
  const location = candidates.length === 1 && first ? first : null;
  return {
    ...{ id, name: id, type: 'place', aliases: [id], mentionCount },
    ...{ isBackdrop: false, importance: 1, description: null, location, candidates },
  };
}

function mention(kind: Mention['kind']): Mention {
  return { start: 0, end: 1, text: 'x', type: 'place', entity: 'x', kind, score: 1 };
}

const named = () => [mention('name')];
const homs = entity('Homs', 2, [place('Homs', 'city', 'SY')]);
const syria = entity('Syria', 9, [place('Syria', 'country', 'SY')]);

describe('the places on the map', () => {
  it('are places only, those with a pin first and the most often named before others', () => {
    const tripoli = entity('Tripoli', 30, [
      place('Tripoli', 'city', 'LY'),
      place('Tripoli', 'city', 'LB'),
    ]);
    const assad: LocatedEntity = { ...homs, id: 'Assad', type: 'person' };
    const places = placesOnMap([homs, tripoli, assad, syria], named);
    expect(places.map(({ id }) => id)).toEqual(['Syria', 'Homs', 'Tripoli']);
    expect(places[2]).toMatchObject({ point: null, candidates: tripoli.candidates });
  });

  it('are approximate where a country or region has one pin', () => {
    const [large, small] = placesOnMap([syria, homs], named);
    expect(large).toMatchObject({ isApproximate: true, country: null });
    expect(small).toMatchObject({ isApproximate: false, country: 'SY' });
  });

  it('stand for those who govern where every mention does', () => {
    const governments = () => [mention('metonym'), mention('metonym')];
    expect(placesOnMap([syria], governments)[0]?.isMetonym).toBe(true);
    const both = () => [mention('metonym'), mention('name')];
    expect(placesOnMap([syria], both)[0]?.isMetonym).toBe(false);
    expect(placesOnMap([syria], () => [])[0]?.isMetonym).toBe(false);
  });

  it('are kept where nothing is known of their position', () => {
    const { location: _, candidates: __, ...unknown } = homs;
    expect(placesOnMap([unknown], named)[0]).toMatchObject({ point: null, candidates: [] });
  });
});
