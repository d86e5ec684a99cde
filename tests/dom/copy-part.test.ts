import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copyPart } from '../../src/dom/copy-part.ts';
import { extractEverything } from '../../src/dom/extract-article.ts';
import { sketch } from '../support/sketch.ts';

const { document: page } = new JSDOM(
  `<!doctype html><html lang="en"><head><title>The Gazette</title></head><body>
  <section><h2>A quiet ferry</h2><p>It left <em>at dawn</em> with a choir.</p><p>It came back without the organ.</p></section>
  <aside>Weather</aside></body></html>`,
).window;

const section = page.querySelector('section') as Element;

function read(parts: readonly Node[]) {
  return extractEverything(page.cloneNode(true) as Document, null, parts);
}

function rangeOf(from: [Node, number], to: [Node, number]): Range {
  const range = page.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

describe('a part of a page', () => {
  it('is read alone, under its own heading', () => {
    const article = read([copyPart(page, section)]);
    expect(article?.title).toBe('A quiet ferry');
    expect(sketch(article?.blocks ?? [])).toEqual([
      'It left [at dawn|emphasis] with a choir.',
      'It came back without the organ.',
    ]);
  });

  it('is what was selected of it, to the letter', () => {
    const [first, second] = section.querySelectorAll('p');
    const emphasis = first?.querySelector('em')?.firstChild as Node;
    const range = rangeOf([emphasis, 3], [second?.firstChild as Node, 12]);
    expect(sketch(read([copyPart(page, range)])?.blocks ?? [])).toEqual([
      '[dawn|emphasis] with a choir.',
      'It came back',
    ]);
  });

  it('is one paragraph where the selection is in one', () => {
    const text = section.querySelector('p')?.firstChild as Node;
    const article = read([copyPart(page, rangeOf([text, 3], [text, 7]))]);
    expect(sketch(article?.blocks ?? [])).toEqual(['left']);
    expect(article?.title).toBe('The Gazette');
  });

  it('leaves the page as it was, and takes what shows of an open shadow tree', () => {
    const host = page.createElement('x-note');
    host.attachShadow({ mode: 'open' }).append(page.createElement('p'));
    host.shadowRoot?.firstElementChild?.append('From within.');
    page.body.append(host);
    const before = page.body.outerHTML;
    expect(copyPart(page, host).textContent).toBe('From within.');
    expect(page.body.outerHTML).toBe(before);
    expect(copyPart(page, host).ownerDocument).not.toBe(page);
  });
});
