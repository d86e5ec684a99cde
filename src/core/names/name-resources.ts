import type { GenderOfName } from '../statements/gender.ts';
import { type Gazetteer, readGazetteer } from './gazetteer.ts';
import { readModel } from './model-file.ts';
import { createModelTagger } from './model-tagger.ts';
import type { Tagger } from './tagger.ts';
import { List, readWordTable, type WordTable } from './word-table.ts';

/** The files that finding names needs, by what they hold; they lie beside the program. */
export const NAME_FILES = {
  model: 'names.bin',
  words: 'words.bin',
  places: 'places.bin',
} as const;

export type NameFiles = Readonly<Record<keyof typeof NAME_FILES, Uint8Array>>;

export interface NameResources {
  readonly tagger: Tagger;
  readonly gazetteer: Gazetteer;
  readonly genderOfName: GenderOfName;
}

/** @throws an error that says which file is damaged, and how */
export function readNameResources({ model, words, places }: NameFiles): NameResources {
  const table = readWordTable(words);
  return {
    tagger: createModelTagger(readModel(model), table),
    gazetteer: readGazetteer(places),
    genderOfName: genderBy(table),
  };
}

function genderBy(wordOf: WordTable): GenderOfName {
  return (name) => {
    const { lists } = wordOf(name);
    const [man, woman] = [(lists & List.MansName) !== 0, (lists & List.WomansName) !== 0];
    if (man === woman) return null;
    return man ? 'man' : 'woman';
  };
}
