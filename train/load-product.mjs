// The product's own modules, bundled for Node.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {Record<string, string>} modules exported names, each with the file under `src/` that exports it
 * @returns {Promise<Record<string, Function>>}
 */
export async function loadProduct(modules) {
  const folder = mkdtempSync(join(tmpdir(), 'lede-train-'));
  const outfile = join(folder, 'product.mjs');
  await build({
    absWorkingDir: ROOT,
    stdin: {
      contents: Object.entries(modules)
        .map(([name, file]) => `export { ${name} } from './src/${file}';`)
        .join('\n'),
      resolveDir: ROOT,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
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
