// Who is measured: each reads a copy of the page, and tells what it found in one form.
import { Readability } from '@mozilla/readability';
import { loadProduct } from '../../scripts/load-product.mjs';
import { blockText } from './block-text.mjs';

const MODULES = [
  'src/entrypoints/cli/decode-page.ts',
  'src/entrypoints/cli/parse-page.ts',
  'src/dom/extract-article.ts',
  'src/core/article/plain-text.ts',
];

/** What the others are compared with, and what a ratio is a ratio to. */
export const OURS = 'Lede';
export const PLAIN = 'Readability';

/**
 * @typedef {{ readonly title: string, readonly bylines: readonly string[],
 *   readonly published: string | null, readonly image: string | null, readonly text: string,
 *   readonly around: readonly string[] }} Found
 *   `around` is kept apart from the text, and shown all the same
 * @typedef {{ readonly name: string,
 *   read(copyPage: () => Document, url: string | null): unknown,
 *   describe(result: any): Found | null }} Contender
 */

/** `{ decodePage, parsePage, contenders }`. Only `read` is timed. */
export async function loadContenders() {
  const product = await loadProduct(MODULES);
  const textOfHtml = (html) => blockText(product.parsePage(html ?? '').body);
  const contenders = [lede(product), readability(textOfHtml), await defuddle(textOfHtml)];
  const { decodePage, parsePage } = product;
  return { decodePage, parsePage, contenders: contenders.filter((each) => each !== null) };
}

/** @returns {Contender} */
function lede({ extractArticle, plainTextOf }) {
  return {
    name: OURS,
    read: extractArticle,
    describe: (article) =>
      article && {
        title: article.title,
        bylines: article.bylines,
        published: article.published?.value ?? null,
        image: article.leadImage?.url ?? null,
        text: plainTextOf(article.blocks).text,
        around: [article.kicker, article.standfirst].filter(Boolean),
      },
  };
}

/** @returns {Contender} */
function readability(textOfHtml) {
  return {
    name: PLAIN,
    read: (copyPage) => new Readability(copyPage()).parse(),
    describe: (result) =>
      result && {
        title: result.title ?? '',
        bylines: result.byline ? [result.byline] : [],
        published: result.publishedTime ?? null,
        image: null,
        text: textOfHtml(result.content),
        around: [],
      },
  };
}

/** @returns {Promise<Contender | null>} `null` where it is not installed: the product does not need it */
async function defuddle(textOfHtml) {
  const Defuddle = await importDefuddle();
  if (!Defuddle) return null;
  return {
    name: 'Defuddle',
    read: (copyPage, url) =>
      quietly(() => new Defuddle(asItExpects(copyPage(), url), { url: url ?? '' }).parse()),
    describe: (result) => ({
      title: result.title ?? '',
      bylines: result.author ? [result.author] : [],
      published: result.published || null,
      image: result.image || null,
      text: textOfHtml(result.content),
      around: [],
    }),
  };
}

async function importDefuddle() {
  try {
    const { default: Defuddle } = await import('defuddle');
    return Defuddle;
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return null;
  }
}

/** It goes on after a fault of the page, and prints where it was. */
function quietly(read) {
  const { error, log, warn } = console;
  Object.assign(console, { error() {}, log() {}, warn() {} });
  try {
    return read();
  } finally {
    Object.assign(console, { error, log, warn });
  }
}

/** Its own way of giving linkedom's documents what they lack. */
function asItExpects(document, url) {
  document.styleSheets ??= [];
  if (!document.defaultView.getComputedStyle)
    document.defaultView.getComputedStyle = () => ({ display: '' });
  if (url) document.URL = url;
  return document;
}
