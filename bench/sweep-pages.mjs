// Chooses saved pages of a corpus and serves them on this machine, with their scripts refused.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';

const DECODER = join(
  dirname(fileURLToPath(import.meta.url)),
  '../src/entrypoints/cli/decode-page.ts',
);

const NEWS_SHARE = 2 / 3;
/** Of each set, so much in scripts that run from right to left, and as much in Chinese, Japanese and Korean. */
const SCRIPT_SHARE = 0.15;

/** The same articles each time: in the order of a hash, so that a larger count keeps the smaller's pages. */
export function choosePages(corpus, count) {
  const articles = readFileSync(join(corpus, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((row) => row.kind === 'article');
  const news = Math.round(count * NEWS_SHARE);
  return [...chooseOf(articles, 'aeb', count - news), ...chooseOf(articles, 'news', news)];
}

/** The largest saved pages, whatever they are. */
export function chooseLargest(corpus, count) {
  return readFileSync(join(corpus, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((row) => ({ row, size: gunzipSync(readFileSync(join(corpus, row.file))).length }))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, count)
    .map(({ row }) => row);
}

function chooseOf(articles, set, count) {
  const rows = articles
    .filter((row) => row.set === set)
    .map((row) => ({ row, script: scriptOf(row), order: hashOf(row.id) }))
    .toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const first = (script, limit) => rows.filter((each) => each.script === script).slice(0, limit);
  const share = Math.round(count * SCRIPT_SHARE);
  const rare = [...first('rtl', share), ...first('cjk', share)];
  return [...rare, ...first('other', count - rare.length)].map(({ row }) => row);
}

function hashOf(id) {
  return createHash('sha1').update(id).digest('hex');
}

const LANGUAGES = { rtl: /^(?:ar|fa|he|ur)\b/, cjk: /^(?:zh|ja|ko)\b/ };
const LETTERS = {
  rtl: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
  cjk: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
};
const SAMPLE_LENGTH = 200;

/** By the language where the corpus names one, else by how the true text begins. */
function scriptOf({ language, truth }) {
  const [patterns, sample] = language
    ? [LANGUAGES, language]
    : [LETTERS, (truth?.text ?? '').slice(0, SAMPLE_LENGTH)];
  return Object.keys(patterns).find((script) => patterns[script].test(sample)) ?? 'other';
}

/** The product's own decoder; Node 20 does not run TypeScript. */
async function loadDecoder() {
  const { code } = await transform(readFileSync(DECODER, 'utf8'), { loader: 'ts' });
  const { decodePage } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return decodePage;
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  // Scripts written for another address would fail in a hundred ways that say nothing about the reader.
  'content-security-policy': "script-src 'none'",
};

/** `{ url, close }`; a page is at `/ID`, as saved but in UTF-8. */
export async function serveCorpus(corpus, rows) {
  const decodePage = await loadDecoder();
  const files = new Map(rows.map((row) => [`/${row.id}`, join(corpus, row.file)]));
  const server = createServer((request, response) => {
    const file = files.get(decodeURI(request.url ?? '/').split('?')[0]);
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, HEADERS).end(decodePage(readFileSync(file)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
