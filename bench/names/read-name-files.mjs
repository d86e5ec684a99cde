import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODELS = fileURLToPath(new URL('../../models/', import.meta.url));

/** The bytes of the product's files, by what they hold. */
export function readNameFiles(names) {
  return Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, readFileSync(join(MODELS, name))]),
  );
}
