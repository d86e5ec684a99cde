// Serves the repository's own test pages, or a single file, on this machine only.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PAGES = join(fileURLToPath(import.meta.url), '../../../tests/fixtures/pages');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.wav': 'audio/wav',
};

/**
 * `{ url, requests, close }`; a page is at `/SLUG/page.html`, and `extra` maps further paths to HTML.
 * `requests` lists the paths asked for so far.
 */
export async function servePages(extra = new Map()) {
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const page = extra.get(pathname) ?? readPage(pathname);
    if (page === null) return response.writeHead(404).end();
    const type = TYPES[extname(pathname)] ?? TYPES['.html'];
    return response.writeHead(200, { 'content-type': type, ...headersFor(pathname) }).end(page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function readPage(pathname) {
  const file = join(PAGES, normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(PAGES)) return null;
  const generator = join(file, '../build.mjs');
  if (existsSync(generator)) return generated(generator);
  return existsSync(file) && extname(file) !== '' ? readFileSync(file) : null;
}

/** A page too large to keep is made by a script beside it. */
export function generated(script) {
  return execFileSync(process.execPath, [script], { maxBuffer: 64 * 1024 * 1024 });
}

function headersFor(pathname) {
  const file = join(PAGES, pathname, '../headers.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
