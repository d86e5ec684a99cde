import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/dom/extract-article.ts';
import { keepStructure } from '../../src/dom/keep-structure.ts';
import { toBlocks } from '../../src/dom/to-blocks.ts';
import { PARSER_NAMES, PARSERS } from '../support/documents.ts';
import { sketch } from '../support/sketch.ts';
import { STRUCTURES } from '../support/structures.ts';

const URL = 'https://news.example/2026/the-lighthouse-keepers-return';

/** A news page around a piece of markup, in the reader's place for it: between paragraphs of prose. */
function pageWith(markup: string, { before, after, language }: (typeof STRUCTURES)[number]) {
  const [first, second] = before;
  return `<!doctype html><html lang="${language}"><head><title>The return of the keepers | Skerry Post</title></head>
<body><header class="site"><nav><a href="/">Home</a><a href="/isles">Isles</a></nav></header>
<main><article><h1>The return of the keepers</h1>
<div class="story-text"><p>${first}</p><p>${second}</p>
${markup}
<p>${after}</p></div></article></main>
<footer><p>Skerry Post, an invented newspaper</p></footer></body></html>`;
}

describe.each(PARSER_NAMES)('with %s', (parser) => {
  describe.each(STRUCTURES)('$name', (structure) => {
    const { markup, lines, before, after } = structure;

    it('stays what it is when blocks are made of it', () => {
      const document = PARSERS[parser](`<!doctype html><html><body>${markup}</body></html>`);
      keepStructure(document);
      expect(sketch(toBlocks(document.body, URL))).toEqual(lines);
    });

    it('stays in the article of a whole page, in its place', () => {
      const html = pageWith(markup, structure);
      const article = extractArticle(() => PARSERS[parser](html), URL);
      expect(sketch(article?.blocks ?? [])).toEqual([...before, ...lines, after]);
    });
  });
});
