import { describe, expect, it } from 'vitest';
import { countryOfDemonym, isGroupWord } from '../../../src/core/names/demonyms.ts';

describe('demonyms', () => {
  it.each([
    ['Syrian', 'SY'],
    ['SYRIANS', 'SY'],
    ['Briton', 'GB'],
    ['Brits', 'GB'],
    ['Emirati', 'AE'],
    ['Emiratis', 'AE'],
    ['Dutch', 'NL'],
    ['Dutchmen', 'NL'],
    ['Frenchwoman', 'FR'],
    ['Irishman', 'IE'],
    ['Swiss', 'CH'],
    ['Chinese', 'CN'],
    ['Québécois', 'CA'],
    ['Poles', 'PL'],
    ['Nigerien', 'NE'],
    ['Nigerian', 'NG'],
    ['Guinean', 'GN'],
    ['Papua New Guineans', 'PG'],
    ['South African', 'ZA'],
    ['North Koreans', 'KP'],
    ['South Korean', 'KR'],
    ['Sri Lankan', 'LK'],
    ['New Zealanders', 'NZ'],
    ['Turkish Cypriots', 'CY'],
    ['Saudi', 'SA'],
    ['Filipinas', 'PH'],
    ['Yemeni’s', 'YE'],
  ])('%s is of %s', (word, country) => {
    expect(countryOfDemonym(word)).toBe(country);
  });

  it.each(['Republican', 'Rican', 'Germany', 'Oman', 'women', 'Men', '', 'constructor', 'Sunni'])(
    '%s is of no country',
    (word) => {
      expect(countryOfDemonym(word)).toBeNull();
    },
  );

  it.each([
    'Sunni',
    'Shiites',
    'Shi’ite',
    'Alawites',
    'Islamist',
    'Republicans',
    'Democrat',
    'Tories',
    'Kurds',
    'Taliban',
  ])('%s is a group', (word) => {
    expect(isGroupWord(word)).toBe(true);
  });

  it.each(['Syria', 'party', 'Green Day', ''])('%s is no group', (word) => {
    expect(isGroupWord(word)).toBe(false);
  });
});
