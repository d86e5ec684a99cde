import { expect, it } from 'vitest';
import type { Entity, EntityType } from '../../../src/core/names/entity.ts';
import { readGazetteer } from '../../../src/core/names/gazetteer.ts';
import { locateEntities } from '../../../src/core/names/locate-entities.ts';
import { understand } from '../../../src/core/understand.ts';
import { encodePlaces } from '../../../train/gazetteer/encode-places.mjs';
import { SMALL_WORLD } from '../../support/small-world.ts';

const gazetteer = readGazetteer(encodePlaces(SMALL_WORLD));

const entity = (name: string, type: EntityType): Entity => ({
  id: `${type} ${name}`,
  name,
  type,
  aliases: [name],
  mentionCount: 1,
  isBackdrop: false,
  importance: 1,
  description: null,
});

it('places get a location or candidates, other entities stay as they are', () => {
  const person = entity('Darub', 'person');
  const entities = [entity('Darub', 'place'), person, entity('Nowhere', 'place')];
  const [darub, same, nowhere] = locateEntities(entities, '', gazetteer);
  expect(darub?.location).toEqual({ latitude: 49.2, longitude: -119.8, country: 'KR' });
  expect(darub?.candidates?.map(({ name }) => name)).toEqual(['Darub']);
  expect(same).toEqual(person);
  expect(nowhere).toMatchObject({ location: null, candidates: [] });
});

it('a people tells which country is meant', () => {
  const [place] = locateEntities(
    [entity('Kadrah', 'place'), entity('South Koreans', 'group')],
    '',
    gazetteer,
  );
  // KR is the invented Karth here.
  expect(place?.candidates?.map(({ name }) => name)).toEqual(['Al Qadra']);
});

it('understanding a text locates its places where a gazetteer is at hand', () => {
  const text = 'Rain fell in Darub.';
  const span = { start: 13, end: 18, type: 'place', score: 1 } as const;
  const source = { text, title: '', standfirst: null, language: 'en', published: null };
  const tagger = { tag: () => [span], knowsScript: () => true };
  const location = { latitude: 49.2, longitude: -119.8, country: 'KR' };
  expect(
    understand(source, { tagger, gazetteer, genderOfName: () => null }).entities,
  ).toMatchObject([{ location }]);
  expect(
    understand(source, { tagger, gazetteer: null, genderOfName: () => null }).entities[0],
  ).not.toHaveProperty('location');
});
