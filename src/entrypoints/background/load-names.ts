import {
  NAME_FILES,
  type NameResources,
  readNameResources,
} from '../../core/names/name-resources.ts';
import { readOwnFile } from '../../platform/own-files.ts';

let resources: Promise<NameResources> | null = null;

/**
 * The tagger and what it knows, read once and kept while the worker lives. A try that failed is made again
 * at the next article.
 */
export function nameResources(): Promise<NameResources> {
  resources ??= load().catch((error) => {
    resources = null;
    throw error;
  });
  return resources;
}

/** For when a reader is on its way, which will soon ask: a worker that has just started reads its files meanwhile. */
export function readyNames(): void {
  nameResources().catch(() => {
    // Told where an article asks.
  });
}

async function load(): Promise<NameResources> {
  const [model, words, places] = await Promise.all([
    readOwnFile(NAME_FILES.model),
    readOwnFile(NAME_FILES.words),
    readOwnFile(NAME_FILES.places),
  ]);
  return readNameResources({ model, words, places });
}
