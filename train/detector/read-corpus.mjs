// Reads the signals of saved pages with the product's own code.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** A live report is read like any article; a video's page holds nothing to read. */
const ARTICLE_KINDS = new Set(['article', 'live']);
/** A gallery may be either, and nobody has said what the others are. */
const UNJUDGED_KINDS = new Set(['gallery', 'other']);

/**
 * @typedef {{ readonly id: string, readonly set: string, readonly kind: string, readonly site: string,
 *   readonly isArticle: boolean, readonly signals: Record<string, number>,
 *   readonly withoutUrl: Record<string, number> }} Page
 */

/**
 * Reads `index.jsonl` in a folder, one page a line: id, file, set, url (or null) and kind.
 * @param {string} folder
 * @returns {Promise<Page[]>}
 */
export async function readCorpus(folder) {
  const { decodePage, declaredAddress, gatherEvidence, parsePage, readSignals } =
    await loadProduct();
  const lines = readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => !UNJUDGED_KINDS.has(kind))
    .map(({ id, file, set, url, kind }) => {
      const document = parsePage(decodePage(readFileSync(join(folder, file))));
      const evidence = gatherEvidence(document);
      return {
        id,
        set,
        kind,
        site: siteOf(url) ?? id,
        isArticle: ARTICLE_KINDS.has(kind),
        signals: readSignals(evidence, url ?? declaredAddress(document)),
        withoutUrl: readSignals(evidence, declaredAddress(document)),
      };
    });
}

async function loadProduct() {
  const folder = mkdtempSync(join(tmpdir(), 'lede-train-'));
  const outfile = join(folder, 'product.mjs');
  await build({
    absWorkingDir: ROOT,
    stdin: {
      contents: `export { decodePage } from './src/entrypoints/cli/decode-page.ts';
        export { parsePage } from './src/entrypoints/cli/parse-page.ts';
        export { declaredAddress } from './src/dom/declared-address.ts';
        export { readSignals } from './src/core/detection/read-signals.ts';
        export { gatherEvidence } from './src/dom/gather-evidence.ts';`,
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

/** The registrable name, near enough: "bbc.co.uk", "spiegel.de". Pages of one site are never apart. */
function siteOf(url) {
  try {
    const labels = new URL(url).hostname.split('.');
    const [second = '', top = ''] = labels.slice(-2);
    return labels.slice(top.length <= 2 && second.length <= 3 ? -3 : -2).join('.');
  } catch {
    // A saved page whose address nobody kept.
    return null;
  }
}
