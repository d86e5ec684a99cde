import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = join(fileURLToPath(import.meta.url), '../../dist');

export function isBuilt() {
  return existsSync(DIST);
}

/** A copy of the built extension: a build meanwhile would take the files away from under the browser. */
export function copyDist(kind, folder) {
  cpSync(join(DIST, kind), folder, { recursive: true });
  return folder;
}
