import { readFileSync } from 'node:fs';
import { readModel } from '../../core/names/model-file.ts';
import { createModelTagger } from '../../core/names/model-tagger.ts';
import type { Tagger } from '../../core/names/tagger.ts';
import { wordLists } from '../../core/names/word-lists.ts';
import { once } from '../../core/once.ts';

/** Beside the built program, or where the source has it. */
const MODELS = ['./names.bin', '../../../models/names.bin'];

/** Reads the model at the first call. */
export const nameTagger = once(
  (): Tagger => createModelTagger(readModel(modelBytes()), wordLists()),
);

function modelBytes(): Uint8Array {
  for (const path of MODELS) {
    try {
      return readFileSync(new URL(path, import.meta.url));
    } catch {
      // It is at the other place.
    }
  }
  throw new Error('The model of names is missing: run `npm run build`.');
}
