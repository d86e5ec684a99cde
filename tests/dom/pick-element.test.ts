import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { beside, likelyElement, narrower, wider } from '../../src/dom/pick-element.ts';

const STORY =
  'The ferry left at dawn with the whole choir aboard, and it came back in the evening without the organ, which had been promised to the island.';

function pageOf(body: string): Document {
  // jsdom knows the display of the elements that a browser's own style sheet names.
  return new JSDOM(`<!doctype html><body>${body}</body>`).window.document;
}

function find(page: Document, selector: string): Element {
  const found = page.querySelector(selector);
  if (!found) throw new Error(selector);
  return found;
}

describe('picking an element', () => {
  const page = pageOf(
    `<nav>Home</nav><main><div id="wrap"><section id="one"><h2>First</h2><p id="a">${STORY} <a href="/x">more of it</a></p></section></div><section id="two"><p id="b">A second, shorter story.</p><script>var x = 1;</script></section></main>`,
  );
  const at = (selector: string) => find(page, selector);

  it('starts around most of the prose, and without prose around most of the text', () => {
    expect(likelyElement(page.body)).toBe(at('#a'));
    const form = pageOf(
      '<header>Gazette</header><form><p>Please log in</p><p>Mail address</p></form>',
    );
    expect(likelyElement(form.body).localName).toBe('form');
  });

  it('widens past elements that add no text, as far as the body', () => {
    expect(wider(at('#a'))).toBe(at('#one'));
    expect(wider(at('#one'))).toBe(at('main'));
    expect(wider(at('main'))).toBe(page.body);
    expect(wider(page.body)).toBeNull();
  });

  it('narrows to the child with most of the text, and not into a paragraph', () => {
    expect(narrower(page.body)).toBe(at('main'));
    expect(narrower(at('main'))).toBe(at('#wrap'));
    expect(narrower(at('#wrap'))).toBe(at('#a'));
    expect(narrower(at('#a'))).toBeNull();
  });

  it('goes on to the next element with text, out of a box at its end', () => {
    expect(beside(at('#a'), -1)?.localName).toBe('h2');
    expect(beside(at('#a'), 1)).toBe(at('#two'));
    expect(beside(at('#b'), 1)).toBeNull();
    expect(beside(at('#wrap'), -1)).toBe(at('nav'));
  });

  it('finds its way in and out of an open shadow tree', () => {
    const shadowed = pageOf('<x-story><p slot="end">The end of it.</p></x-story>');
    const host = find(shadowed, 'x-story');
    const root = host.attachShadow({ mode: 'open' });
    const [section, slot] = ['section', 'slot'].map((name) => shadowed.createElement(name));
    slot?.setAttribute('name', 'end');
    if (section && slot) root.append(section, slot);
    section?.append(shadowed.createElement('p'), 'A long beginning of the story.');
    expect(narrower(host)).toBe(section);
    expect(section && wider(section)).toBe(host);
    expect(wider(find(shadowed, 'p'))).toBe(host);
  });
});
