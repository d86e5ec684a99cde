// The product's own modules for scripts in plain Node, which does not run TypeScript.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * One object with everything that the modules export.
 * @param {readonly string[]} modules paths from the project's root
 */
export async function loadProduct(modules) {
  const folder = mkdtempSync(join(tmpdir(), 'lede-product-'));
  const outfile = join(folder, 'product.mjs');
  await build({
    absWorkingDir: ROOT,
    stdin: {
      contents: modules.map((path) => `export * from './${path}';`).join('\n'),
      resolveDir: ROOT,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // linkedom asks for a canvas that it can do without.
    external: ['canvas'],
    banner: {
      js: "import{createRequire as _r}from'node:module';const require=_r(import.meta.url);",
    },
    logLevel: 'warning',
  });
  const product = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return product;
}
