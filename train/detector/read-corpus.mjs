// Reads the signals of saved pages with the product's own code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProduct } from '../../scripts/load-product.mjs';
import { siteOf } from '../site-of.mjs';

const MODULES = [
  'src/entrypoints/cli/decode-page.ts',
  'src/entrypoints/cli/parse-page.ts',
  'src/dom/declared-address.ts',
  'src/dom/gather-evidence.ts',
  'src/core/detection/read-signals.ts',
];

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
    await loadProduct(MODULES);
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
