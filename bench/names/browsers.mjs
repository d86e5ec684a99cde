#!/usr/bin/env node
// `npm run bench:names:browsers -- --data DIR [--file NAME]`: how fast the files of names are read and names found
// in Node, Chromium and Firefox, with the same code and the same texts in one run.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from '../../scripts/browser/launch.mjs';
import { loadProduct } from '../../scripts/load-product.mjs';
import { readLines } from '../read-lines.mjs';
import { readNameFiles } from './read-name-files.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const texts = readLines('bench:names:browsers', 'news-dev.jsonl').map(({ text }) => text);
const { NAME_FILES, measureTagger } = await loadProduct([
  'src/core/names/name-resources.ts',
  'bench/names/measure-tagger.mjs',
]);
const files = readNameFiles(NAME_FILES);
const inNode = measureTagger(files, texts);
report('Node', inNode);
const script = await bundle();
for (const kind of ['chromium', 'firefox']) report(kind, await measureIn(kind));

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, 'measure-tagger.mjs')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'tagging',
  });
  return outputFiles[0].text;
}

async function measureIn(kind) {
  const reader = await launch(kind);
  try {
    const page = await reader.browser.newPage();
    await page.addScriptTag({ content: `${script};globalThis.tagging = tagging;` });
    const coded = Object.entries(files).map(([key, bytes]) => [key, bytes.toString('base64')]);
    return await page.evaluate(
      (packed, all) => {
        const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const own = packed.map(([key, text]) => [key, bytesOf(text)]);
        return globalThis.tagging.measureTagger(Object.fromEntries(own), all);
      },
      coded,
      texts,
    );
  } finally {
    await reader.close();
  }
}

function report(name, { loadMs, tokensPerSecond, articleMs }) {
  const ratio = (inNode.tokensPerSecond / tokensPerSecond).toFixed(2);
  console.log(
    `${name}: ${Math.round(tokensPerSecond / 1000)} thousand tokens a second (Node is ${ratio} times as fast), 1,000 words in ${articleMs.toFixed(1)} ms, files read in ${loadMs.toFixed(0)} ms`,
  );
}
