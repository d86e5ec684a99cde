import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../../src/core/names/gazetteer.ts';
import { encodePlaces } from '../../../train/gazetteer/encode-places.mjs';
import { SMALL_WORLD } from '../../support/small-world.ts';

const bytes = encodePlaces(SMALL_WORLD);
const gazetteer = readGazetteer(bytes);
const found = (name: string) =>
  gazetteer.lookUp(name).map((place) => `${place.kind} ${place.name} ${place.country}`);

describe('a gazetteer', () => {
  it('knows where a city lies, its region and about how many live there', () => {
    expect(gazetteer.lookUp('Vellmar Bay')).toEqual([
      {
        name: 'Vellmar Bay',
        kind: 'city',
        country: 'NV',
        region: 'Sorrel',
        latitude: -12.35,
        longitude: 44.02,
        population: expect.closeTo(250_000, -5),
        isCapital: true,
      },
    ]);
  });

  it.each([
    ['VELLMAR BAY', 'city Vellmar Bay NV'],
    ['Vellmar-Bay', 'city Vellmar Bay NV'],
    ['Saint Odrun', 'city St. Odrun NV'],
    ['St Odrun', 'city St. Odrun NV'],
    ['al-Qadra', 'city Al Qadra KR'],
    ['Qadra', 'city Al Qadra KR'],
    ['Ruzowka', 'city Rużówka NV'],
    ['Rosenwalde', 'city Rużówka NV'],
    ['Sorrel province', 'region Sorrel NV'],
    ['the province of Sorrel', 'region Sorrel NV'],
    ['the Novar Islands', 'country Novar Islands NV'],
    ['N.I.', 'country Novar Islands NV'],
    ['Republic of Karth', 'country Karth KR'],
    ["Dar'ub", 'city Darub KR'],
    ['Dar’ub', 'city Darub KR'],
    ['Groß Tesk', 'city Gross Tesk KR'],
  ])('finds %s', (name, place) => {
    expect(found(name)).toEqual([place]);
  });

  it('gives every place of a name, the country and then the largest first', () => {
    expect(found('Karth')).toEqual(['country Karth KR', 'city Karth NV']);
    expect(found('Milford')).toEqual(['city Milford KR', 'city Milford NV']);
  });

  it('finds nothing for what it does not know', () => {
    expect(found('Nowhere')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('東京')).toEqual([]);
  });

  it('knows another transcription within a country that is named', () => {
    expect(found('Kadrah')).toEqual([]);
    const inKarth = gazetteer.lookUpInCountry('Kadrah', 'KR');
    expect(inKarth.map(({ name }) => name)).toEqual(['Al Qadra']);
    expect(gazetteer.lookUpInCountry('Kadrah', 'NV')).toEqual([]);
    expect(gazetteer.lookUpInCountry('Kadrah', 'QQ')).toEqual([]);
  });
});

describe('the gazetteer’s file', () => {
  it('is the same at each writing', () => {
    expect(encodePlaces(SMALL_WORLD)).toEqual(bytes);
  });

  it('is refused when it is of another kind, version or length', () => {
    expect(() => readGazetteer(new Uint8Array())).toThrow(/broken: too short/);
    expect(() => readGazetteer(new TextEncoder().encode('<!doctype html>'))).toThrow(
      /kind of file/,
    );
    expect(() => readGazetteer(bytes.with(4, 9))).toThrow(/version 9/);
    expect(() => readGazetteer(bytes.subarray(0, -1))).toThrow(/checksum/);
  });

  it('is refused at any changed byte', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      expect(() => readGazetteer(bytes.with(at, (bytes[at] ?? 0) ^ 4))).toThrow(/broken/);
    }
  });
});

describe('the bundled gazetteer', () => {
  const world = readGazetteer(
    new Uint8Array(readFileSync(join(import.meta.dirname, '../../../models/places.bin'))),
  );

  it.each([
    ['Oslo', 'NO', 59.91, 10.75],
    ['Geneva', 'CH', 46.2, 6.15],
    ['Raqqa', 'SY', 35.95, 39.01],
    ['Québec City', 'CA', 46.81, -71.21],
    ['Kiev', 'UA', 50.45, 30.52],
    ['Kenya', 'KE', 1, 38],
    ['UAE', 'AE', 24, 54],
    ['Texas', 'US', 31, -98],
  ])('knows %s', (name, country, latitude, longitude) => {
    const [place] = world.lookUp(name);
    expect(place?.country).toBe(country);
    expect(Math.abs((place?.latitude ?? 99) - latitude)).toBeLessThan(0.5);
    expect(Math.abs((place?.longitude ?? 99) - longitude)).toBeLessThan(0.5);
  });
});
