import { describe, expect, it } from 'vitest';
import { DEEPEST } from '../../src/entrypoints/cli/bound-depth.ts';
import { parsePage } from '../../src/entrypoints/cli/parse-page.ts';

describe('parsePage', () => {
  const bodyOf = (html: string) => parsePage(html).body.textContent?.replace(/\s+/g, ' ').trim();

  it.each([
    ['after the end of the page', '<html><body><p>One</p></body></html><p>Two</p> three'],
    ['before it begins', '<p>One</p><html><body><p>Two</p> three</body></html>'],
    ['beside the body', '<html><head></head><body><p>One</p></body><p>Two</p> three</html>'],
    [
      'in the head',
      '<html><head><title></title><p>One</p><p>Two</p></head><body> three</body></html>',
    ],
  ])('keeps what stands %s', (_, html) => {
    expect(bodyOf(html)?.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')).toBe('One Two three');
  });

  it.each(['', '<!doctype html>', '<!-- <html> -->', '<!-- <html> --><p>One</p>'])(
    'gives %j a body',
    (html) => {
      const { documentElement, body } = parsePage(html);
      expect(documentElement.tagName).toBe('HTML');
      expect(body.textContent).toBe(html.includes('One') ? 'One' : '');
    },
  );

  it('moves more out of a head than a call takes arguments', () => {
    const document = parsePage(`<html><head>${'<i>w</i>'.repeat(150_000)}`);
    expect(document.body.childNodes.length).toBe(150_000);
  }, 60_000);

  it('nests nothing deeper than it must, and keeps the order of the text', () => {
    const document = parsePage(`${'<div>a<b>b</b>'.repeat(1000)}<i>c</i>${'d</div>'.repeat(1000)}`);
    let depth = 0;
    for (let node: Element | null = document.querySelector('i'); node; node = node.parentElement)
      depth += 1;
    expect(depth).toBeLessThanOrEqual(DEEPEST);
    expect(document.body.textContent).toBe(`${'ab'.repeat(1000)}c${'d'.repeat(1000)}`);
  });
});
