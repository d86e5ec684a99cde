// Reads the blocks of saved articles with the product's own code, and labels them by their true text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProduct } from '../../scripts/load-product.mjs';
import { siteOf } from '../site-of.mjs';
import { labelBlocks } from './label-blocks.mjs';

const MODULES = [
  'src/entrypoints/cli/decode-page.ts',
  'src/entrypoints/cli/parse-page.ts',
  'src/dom/extract-article.ts',
  'src/core/article/block-signals.ts',
  'src/core/article/plain-text.ts',
];
/** The article as it is found first, and what is around most of the page's prose: a noisier reading. */
const SEARCHES = ['within', 'region'];

/**
 * @typedef {{ readonly id: string, readonly set: string, readonly site: string, readonly search: string,
 *   readonly truth: string, readonly blocks: readonly Block[] }} Reading
 * @typedef {{ readonly text: string, readonly signals: Record<string, number>, readonly tokens: number,
 *   readonly inTruth: number }} Block
 */

/**
 * Reads `index.jsonl` in a folder, one page a line: id, file, set, url (or null), kind, truth with its text.
 * @param {string} folder
 * @returns {Promise<Reading[]>}
 */
export async function readCorpus(folder) {
  const product = await loadProduct(MODULES);
  const pages = readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ kind, truth }) => kind === 'article' && truth?.text);
  return pages.flatMap((page) => {
    const html = product.decodePage(readFileSync(join(folder, page.file)));
    return SEARCHES.map((search) => readPage(product, page, html, search));
  });
}

function readPage(product, { id, set, url, truth }, html, search) {
  const facts = product.readFacts(product.parsePage(html), url);
  const copy = product.prepare(product.parsePage(html), facts);
  const { placed } = product.placePage(copy, facts, search);
  const signals = product.blockSignals(placed, facts.metadata.title);
  const texts = placed.map(({ block }) => product.plainTextOf([block]).text);
  const labels = labelBlocks(texts, truth.text);
  const blocks = texts.map((text, i) => ({ text, signals: signals[i], ...labels[i] }));
  return { id, set, search, site: siteOf(url) ?? id, truth: truth.text, blocks };
}
