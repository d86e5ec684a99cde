import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, withoutUnused } from '../../scripts/lean-readability.mjs';
import { findArticleElement } from '../../src/dom/find-article-element.ts';
import { LeanReadability } from '../../src/dom/lean-readability.ts';
import { PARSER_NAMES, PARSERS } from '../support/documents.ts';

it('replaces only steps that this version of Readability has', () => {
  const own = Object.getOwnPropertyNames(LeanReadability.prototype);
  const missing = own.filter((name) => !(name in Readability.prototype));
  expect(missing).toEqual([]);
  expect(own.length).toBeGreaterThan(5);
});

it('is built without methods that nothing is left to call', () => {
  const path = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  const rest = withoutUnused(readFileSync(path, 'utf8'));
  const own = Object.getOwnPropertyNames(LeanReadability.prototype);
  const called = LEFT_OUT.filter((name) => rest.includes(`this.${name}`) && !own.includes(name));
  // Behind an option that turns it off.
  expect(called).toEqual(['_getJSONLD']);
});

const SHORT = `<html><body><div class="page" onclick="x()"><h1>Ferry stays in port</h1>
<div style="color:red" onfocus="y()">The ferry to Anholt stayed in port on Thursday, the harbor master said.</div></div></body></html>`;

it('renames an element with more children than a call takes arguments', () => {
  const page = PARSERS.linkedom(`<div>${'&lt;'.repeat(150_000)}</div>`);
  const reader = new LeanReadability(page, '', {});
  const twin = reader._setNodeTag(page.body.children[0] as Element, 'p');
  expect(twin.childNodes.length).toBe(150_000);
}, 60_000);

describe.each(PARSER_NAMES)('findArticleElement with %s', (parser) => {
  it('finds a text so short that every try fails, without handlers or styles set anew', () => {
    const found = findArticleElement(PARSERS[parser](SHORT), 'Ferry stays in port', 'within');
    expect(found?.element.textContent).toContain('The ferry to Anholt');
    expect(found?.element.querySelectorAll('p[onfocus], p[style]')).toHaveLength(0);
  });

  it('reads an article that its page keeps in an aside only when asked to look everywhere', () => {
    const text = 'The ferry to Anholt stayed in port on Thursday, the harbor master said. '.repeat(
      12,
    );
    const html = `<html><body><aside><p>${text}</p><p>${text}</p></aside></body></html>`;
    const read = (search: 'within' | 'everywhere') =>
      findArticleElement(PARSERS[parser](html), 'Ferry', search)?.element.textContent ?? '';
    expect(read('within')).not.toContain('Anholt');
    expect(read('everywhere')).toContain('Anholt');
  });
});

describe.each(PARSER_NAMES)('with %s', (parser) => {
  it('keeps what the page calls a box that is replaced by its one paragraph', () => {
    const prose =
      'The ferry to Anholt stayed in port on Thursday, the harbor master said, and so did he. ';
    const page = PARSERS[parser](
      `<html><body><article><div class="video"><div class="vid-caption">The ferry in port</div></div>${`<p>${prose.repeat(3)}</p>`.repeat(4)}</article></body></html>`,
    );
    const found = findArticleElement(page, 'Ferry stays in port', 'within');
    expect(found?.element.querySelector('p.vid-caption')?.textContent).toBe('The ferry in port');
  });
});
