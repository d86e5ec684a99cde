import { type Gazetteer, readGazetteer } from './gazetteer.ts';
import { readGivenNames } from './given-names.ts';
import { readModel } from './model-file.ts';
import { createModelTagger } from './model-tagger.ts';
import type { Tagger } from './tagger.ts';
import type { WordLists } from './token-form.ts';
import { createWordLists } from './word-lists.ts';

/** The files that finding names needs, by what they hold; they lie beside the program. */
export const NAME_FILES = {
  model: 'names.bin',
  places: 'places.bin',
  givenNames: 'given-names.txt',
} as const;

export type NameFiles = Readonly<Record<keyof typeof NAME_FILES, Uint8Array>>;

export interface NameResources {
  readonly tagger: Tagger;
  readonly gazetteer: Gazetteer;
}

/** @throws an error that says which file is damaged, and how */
export function readNameResources(files: NameFiles): NameResources {
  const gazetteer = readGazetteer(files.places);
  const lists = readWordLists(files, gazetteer);
  return { gazetteer, tagger: createModelTagger(readModel(files.model), lists) };
}

/** The lists by themselves, as a model is learned with them. */
export function readWordLists(
  { places, givenNames }: Pick<NameFiles, 'places' | 'givenNames'>,
  gazetteer: Gazetteer = readGazetteer(places),
): WordLists {
  const packed = Array.from(givenNames, (byte) => String.fromCharCode(byte)).join('');
  return createWordLists(gazetteer, readGivenNames(packed));
}
