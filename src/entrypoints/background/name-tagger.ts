import { readModel } from '../../core/names/model-file.ts';
import { createModelTagger } from '../../core/names/model-tagger.ts';
import type { Tagger } from '../../core/names/tagger.ts';
import { wordLists } from '../../core/names/word-lists.ts';
import { readOwnFile } from '../../platform/own-files.ts';

const MODEL = 'names.bin';

let tagger: Promise<Tagger> | null = null;

/**
 * The tagger with its model, which is read once and kept while the worker lives. A try that failed is made
 * again at the next article.
 */
export function nameTagger(): Promise<Tagger> {
  tagger ??= load().catch((error) => {
    tagger = null;
    throw error;
  });
  return tagger;
}

async function load(): Promise<Tagger> {
  return createModelTagger(readModel(await readOwnFile(MODEL)), wordLists());
}
