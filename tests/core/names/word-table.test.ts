import { describe, expect, it } from 'vitest';
import { countryOfDemonym } from '../../../src/core/names/demonyms.ts';
import * as gazetteerFile from '../../../src/core/names/gazetteer-file.ts';
import * as hash from '../../../src/core/names/hash.ts';
import * as table from '../../../src/core/names/word-table.ts';
import { encodePlaces } from '../../../train/gazetteer/encode-places.mjs';
import { encodeWords } from '../../../train/words/encode-words.mjs';
import { listWords, wellKnownPlaces } from '../../../train/words/list-words.mjs';
import { SMALL_WORLD } from '../../support/small-world.ts';

const { List, readWordTable } = table;

function packed(): Uint8Array {
  const known = [
    { word: 'minister', lists: 0, fine: 2 },
    { word: 'paris', lists: List.Place | List.GivenName, fine: 300 },
    { word: 'minister', lists: List.GivenName, fine: 1 },
  ];
  const middles = Array.from({ length: 301 }, (_, fine) => fine % 7);
  return encodeWords({ known, middles, coarses: [0, 1, 1, 1, 2, 2, 2] }, { ...table, ...hash });
}

describe('a table of words', () => {
  const wordOf = readWordTable(packed());

  it('tells a word’s lists and its classes, from the finest on', () => {
    expect(wordOf('paris')).toEqual({
      lists: List.Place | List.GivenName,
      classes: [300, 300 % 7, 2],
    });
  });

  it('keeps of a word that comes twice what it said first', () => {
    expect(wordOf('minister')).toEqual({ lists: 0, classes: [2, 2, 1] });
  });

  it('says nothing of other words', () => {
    expect(wordOf('ministers')).toEqual(table.UNKNOWN_WORD);
    expect(wordOf('')).toEqual(table.UNKNOWN_WORD);
  });

  it.each([
    ['is empty', () => new Uint8Array()],
    ['is something else', () => new TextEncoder().encode('<!doctype html><html>')],
    ['was cut short', () => packed().subarray(0, packed().length - 1)],
    ['is of another version', () => packed().with(4, 99)],
    ['was changed', () => packed().with(packed().length - 1, 99)],
  ])('is refused when it %s', (_, bytes) => {
    expect(() => readWordTable(bytes())).toThrow(/table of words/);
  });
});

describe('the lists of names', () => {
  const lists = listWords(
    {
      places: wellKnownPlaces(
        gazetteerFile.readGazetteerFile(encodePlaces(SMALL_WORLD)),
        gazetteerFile,
      ),
      codes: ['NP', 'US'],
      mensNames: ['Robin', 'Paris ', ''],
      womensNames: ['Ada', 'Robin'],
      groups: ['Tory', 'Shi’ite'],
      words: ['syrian', 'shout'],
    },
    { List, countryOfDemonym },
  );

  it('hold countries, and what has 100,000 inhabitants, word by word', () => {
    expect(lists.get('karth')).toBe(List.Country);
    expect(lists.get('vellmar')).toBe(List.PartOfPlace);
    expect(lists.has('darub')).toBe(false);
  });

  it('hold countries in other languages, and without accents', () => {
    expect(lists.get('népal')).toBe(List.Country);
    expect(lists.get('nepal')).toBe(List.Country);
    expect(lists.get('etats')).toBe(List.PartOfPlace);
  });

  it('hold given names, peoples, and groups with their plurals', () => {
    expect(lists.get('ada')).toBe(List.GivenName | List.WomansName);
    expect(lists.get('robin')).toBe(List.GivenName | List.MansName | List.WomansName);
    expect(lists.get('syrian')).toBe(List.Demonym);
    expect(['tory', 'tories', "shi'ite", "shi'ites"].map((word) => lists.get(word))).toEqual(
      Array(4).fill(List.Group),
    );
    expect(lists.has('shout')).toBe(false);
    expect(lists.has('')).toBe(false);
  });
});
