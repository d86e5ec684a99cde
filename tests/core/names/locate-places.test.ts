import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../../src/core/names/gazetteer.ts';
import { locatePlaces } from '../../../src/core/names/locate-places.ts';

const gazetteer = readGazetteer(
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../models/places.bin'))),
);

/** `Texas 2; Paris; Qusair|al-Qusair`: places with mentions and forms, and what is known of each. */
function locate(places: string, { text = '', countries = {} } = {}) {
  const named = places.split('; ').map((place, i) => {
    const count = / (\d+)$/.exec(place)?.[1];
    const names = place.replace(/ \d+$/, '').split('|');
    return { id: `e${i}`, names, mentionCount: Number(count ?? 1) };
  });
  const article = {
    places: named,
    text,
    countries: new Map<string, number>(Object.entries(countries)),
  };
  const located = locatePlaces(article, gazetteer);
  return Object.fromEntries(
    named.map(({ id, names }) => {
      const { location, candidates } = located.get(id) ?? { location: null, candidates: [] };
      const [first] = candidates;
      const where =
        location && first ? [first.region, first.country].filter(Boolean).join(', ') : null;
      return [names[0], where ?? candidates.map(({ country }) => country).join('?')];
    }),
  );
}

describe('a place that an article names', () => {
  it('is the most populous by far', () => {
    expect(locate('Paris; Lagos; Sweden')).toEqual({
      Paris: 'Île-de-France, FR',
      Lagos: 'Lagos, NG',
      Sweden: 'SE',
    });
  });

  it('is the one of the region that the story is about', () => {
    expect(locate('Texas 3; Dallas; Paris 2').Paris).toBe('Texas, US');
    expect(locate('Illinois 2; Springfield').Springfield).toBe('Illinois, US');
  });

  it('is nowhere where only the kind of place is named', () => {
    expect(locate('Gulf 2; Oman; Strip; Canal')).toMatchObject({ Gulf: '', Strip: '', Canal: '' });
  });

  it('is the one of the region beside it', () => {
    const story = (text: string) => locate('Paris 2; Texas; France', { text }).Paris;
    expect(story('A barn burned in Paris, Texas, while France slept.')).toBe('Texas, US');
    expect(story('A barn burned in Paris (Tex.) on Monday.')).toBe('Texas, US');
    expect(story('A barn burned in Paris in Texas on Monday.')).toBe('Texas, US');
    expect(story('A barn burned in Paris, France, on Monday.')).toBe('Île-de-France, FR');
  });

  it('may have its region in its name', () => {
    expect(locate('Portland, Maine')).toEqual({ 'Portland, Maine': 'Maine, US' });
    expect(locate('Washington, D.C.')).toEqual({ 'Washington, D.C.': 'District of Columbia, US' });
  });

  it('is the one of a country that is named otherwise', () => {
    expect(locate('Tripoli; Beirut 2').Tripoli).toBe('North Lebanon, LB');
    expect(locate('Tripoli; Benghazi 2').Tripoli).toBe('Tripoli, LY');
    expect(locate('Tripoli', { countries: { LB: 3 } }).Tripoli).toBe('North Lebanon, LB');
    expect(locate('Georgia 2; Tbilisi').Georgia).toBe('GE');
    expect(locate('Georgia 2; Atlanta 2; Savannah').Georgia).toBe('Georgia, US');
  });

  it('stays open where the article does not tell', () => {
    expect(locate('Springfield').Springfield).toMatch(/^US\?US/);
    expect(locate('Birmingham; United States 2').Birmingham).toMatch(/GB|US/);
    expect(locate('Little Nowhere; France')['Little Nowhere']).toBe('');
  });

  it('is found in another transcription where its country is named', () => {
    expect(locate('Kusayr', { countries: { SY: 2 } }).Kusayr).toBe('Homs, SY');
    expect(locate('Kusayr; France').Kusayr).toBe('');
  });

  it('is one spot, be it a country, its capital or its district', () => {
    expect(locate('Singapore; Homs; Luxembourg')).toEqual({
      Singapore: 'SG',
      Homs: 'Homs, SY',
      Luxembourg: 'LU',
    });
    expect(locate('Homs province; Washington')).toEqual({
      'Homs province': 'Homs, SY',
      Washington: 'District of Columbia, US',
    });
  });

  it('is none where a part of the world is meant, though a town is called so', () => {
    expect(locate('Asia; South Africa; the Middle East')).toEqual({
      Asia: '',
      'South Africa': 'ZA',
      'the Middle East': '',
    });
  });

  it('does not hang on an empty name', () => {
    const places = [{ id: 'e1', names: ['', 'Springfield'], mentionCount: 1 }];
    const article = { places, text: 'Springfield, Ohio', countries: new Map<string, number>() };
    expect(locatePlaces(article, gazetteer).get('e1')?.location).toEqual({
      latitude: expect.closeTo(39.92, 1),
      longitude: expect.closeTo(-83.81, 1),
      country: 'US',
    });
  });
});
