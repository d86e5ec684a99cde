import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../src/core/article/plain-text.ts';
import { extractArticle } from '../../src/dom/extract-article.ts';
import { PARSER_NAMES, PARSERS } from '../support/documents.ts';

const URL = 'https://news.example/2026/03/harbor-opens-again';
const prose = (name: string, times = 6) =>
  `The ${name} of Trieste opened again on Sunday, forty days after a storm had broken it. `.repeat(
    times,
  );
const section = (name: string) =>
  `<section><div><p>${prose(name)}</p><p>${prose(`old ${name}`)}</p></div></section>`;

describe.each(PARSER_NAMES)('with %s', (parser) => {
  const read = (html: string) => {
    const article = extractArticle(() => PARSERS[parser](html), URL);
    return article ? plainTextOf(article.blocks).text : null;
  };
  const page = (body: string, head = '') =>
    `<!doctype html><html><head><title>The harbor opens again</title>${head}</head><body>${body}</body></html>`;

  it('reads all sections of an article that is cut into several', () => {
    const names = ['harbor', 'pier', 'quay', 'lighthouse', 'ferry', 'market'];
    const text = read(
      page(`<main><h1>The harbor opens again</h1>${names.map(section).join('')}</main>`),
    );
    for (const name of names) expect(text).toContain(`The old ${name}`);
  });

  it('leaves comments out, however long they are', () => {
    const story = `<article><h1>The harbor opens again</h1><p>${prose('harbor')}</p><p>${prose('pier')}</p></article>`;
    const comments = Array.from({ length: 9 }, (_, i) => `<li><p>${prose(`reply ${i}`)}</p></li>`);
    const text = read(page(`${story}<ol class="comment-list">${comments.join('')}</ol>`));
    expect(text).toContain('The pier');
    expect(text).not.toContain('reply');
  });

  it('reads what a page streamed into a hidden box and had no script to show', () => {
    const story = `<main><h1>The harbor opens again</h1><p>${prose('harbor')}</p><p>${prose('pier')}</p></main>`;
    expect(read(page(`<div hidden id="S:0">${story}</div>`))).toContain('The pier');
    expect(read(page(`<div hidden>${story}</div>`)) ?? '').not.toContain('The pier');
  });

  it('reads an article inside what the page calls an aside', () => {
    const story = `<aside><main><h1>The harbor opens again</h1><p>${prose('harbor')}</p><p>${prose('pier')}</p></main></aside>`;
    expect(read(page(story))).toContain('The pier');
  });

  it('reads the text that JSON-LD carries where the page shows none', () => {
    const articleBody = `${prose('harbor')}\n\n${prose('pier')}\n\n${prose('quay')}`;
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody });
    const script = `<script type="application/ld+json">${data}</script>`;
    expect(read(page('<div id="app"></div>', script))?.split('\n\n')).toHaveLength(3);
  });

  it('reads markup from a script’s data as text', () => {
    const markup = ['harbor', 'pier', 'quay']
      .map((name) => `<p>${prose(name)}<b onclick="x()">!</b></p>`)
      .join('');
    const data = JSON.stringify({ post: { body: markup } }).replaceAll('<', '\\u003c');
    const text = read(page(`<div id="app"></div><script>window.state = ${data}</script>`));
    expect(text?.split('\n\n')).toHaveLength(3);
    expect(text).not.toContain('onclick');
  });

  it('prefers what the page shows to its data', () => {
    const shown = `<article><h1>The harbor opens again</h1><p>${prose('harbor')}</p><p>${prose('pier')}</p></article>`;
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: prose('summary', 8) });
    const text = read(page(`${shown}<script type="application/ld+json">${data}</script>`));
    expect(text).toContain('The pier');
    expect(text).not.toContain('summary');
  });
});
