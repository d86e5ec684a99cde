import { describe, expect, it } from 'vitest';
import { readLeadImage } from '../../src/dom/lead-image.ts';
import { PARSER_NAMES, PARSERS, type ParserName } from '../support/documents.ts';

const PARAGRAPH = `<p>${'The ferry came back on Tuesday, and the town stood on the quay. '.repeat(3)}</p>`;
const PICTURE =
  '<figure><img src="https://a.example/quay.jpg" alt="The quay"><figcaption>The quay on Tuesday. Photo: Ida Holm</figcaption></figure>';

describe.each(PARSER_NAMES)('with %s', (parser: ParserName) => {
  function read(body: string) {
    const document = PARSERS[parser](`<!doctype html><html><body>${body}</body></html>`);
    return readLeadImage(document, 'https://a.example/', { title: 'Ferry returns', image: null });
  }

  it('the first large picture below the headline leads, with its words', () => {
    const small = '<img src="https://a.example/ida.jpg" width="60" height="60">';
    expect(read(`<main><h1>Ferry returns</h1>${small}${PICTURE}${PARAGRAPH}</main>`)).toMatchObject(
      {
        url: 'https://a.example/quay.jpg',
        alt: 'The quay',
        caption: 'The quay on Tuesday.',
        credit: 'Ida Holm',
      },
    );
  });

  it('a picture further down leads nothing, nor does the site’s logo', () => {
    expect(read(`<main><h1>Ferry returns</h1>${PARAGRAPH.repeat(3)}${PICTURE}</main>`)).toBeNull();
    const logo = '<img src="https://a.example/logo.png" width="600" height="200">';
    expect(read(`<main><h1>Ferry returns</h1>${logo}${PARAGRAPH}</main>`)).toBeNull();
  });
});
