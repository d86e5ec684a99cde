import { describe, expect, it } from 'vitest';
import { countryOfDemonym } from '../../../src/core/names/demonyms.ts';

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
});
