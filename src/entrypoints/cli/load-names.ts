import { readFileSync } from 'node:fs';
import {
  NAME_FILES,
  type NameResources,
  readNameResources,
} from '../../core/names/name-resources.ts';
import { once } from '../../core/once.ts';
import type { ReadableText } from '../../core/readable-text.ts';
import { type Understanding, understand } from '../../core/understand.ts';

/** Beside the built program, or where the source has them. */
const FOLDERS = ['./', '../../../models/'];

/** Reads the files at the first call. */
export const nameResources = once(
  (): NameResources =>
    readNameResources({
      model: bytesOf(NAME_FILES.model),
      words: bytesOf(NAME_FILES.words),
      places: bytesOf(NAME_FILES.places),
    }),
);

/** By the same code as in the extension's background. */
export function understandText(source: ReadableText): Understanding {
  return understand(source, nameResources());
}

function bytesOf(name: string): Uint8Array {
  for (const folder of FOLDERS) {
    try {
      return readFileSync(new URL(`${folder}${name}`, import.meta.url));
    } catch {
      // It is in the other folder.
    }
  }
  throw new Error(`${name} is missing: run \`npm run build\`.`);
}
