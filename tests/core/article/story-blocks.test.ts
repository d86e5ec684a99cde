import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../../src/core/article/plain-text.ts';
import { storyBlocks } from '../../../src/core/article/story-blocks.ts';
import { placeBlocks } from '../../../src/dom/place-blocks.ts';
import { PARSER_NAMES, PARSERS } from '../../support/documents.ts';

const SENTENCES = [
  'The harbor of Trieste opened again on Sunday, forty days after a storm had broken its northern pier.',
  'Some two hundred people stood on the quay when the first ferry came in, an hour late and half empty.',
  '“We had stopped counting the days,” said Ana Ruiz, who sells coffee beside the ticket office.',
  'The port authority had promised to finish the work in March, then in April, and then gave no date at all.',
  'Engineers found that the foundations had been damaged long before, by a ship that nobody reported.',
];
const STORY = SENTENCES.map((sentence) => `<p>${sentence} ${sentence}</p>`).join('\n');

describe.each(PARSER_NAMES)('with %s', (parser) => {
  const keep = (body: string) => {
    const { body: root } = PARSERS[parser](`<!doctype html><html><body>${body}</body></html>`);
    const blocks = storyBlocks(placeBlocks(root, 'https://news.example/'), 'The harbor opens');
    return { text: plainTextOf(blocks).text, kinds: blocks.map(({ kind }) => kind) };
  };

  it('keeps every paragraph, heading, list and quotation of a story', () => {
    const body = `<article>${STORY}<h2>What comes next</h2><p>${SENTENCES[0]}</p>
      <ul><li>${SENTENCES[3]}</li><li>${SENTENCES[4]}</li></ul>
      <blockquote><p>${SENTENCES[2]}</p></blockquote><p>${SENTENCES[1]}</p></article>`;
    const { text, kinds } = keep(body);
    for (const sentence of SENTENCES) expect(text).toContain(sentence);
    expect(kinds.slice(-5)).toEqual(['heading', 'paragraph', 'list', 'quote', 'paragraph']);
  });

  it.each([
    ['a request to subscribe', '<div class="newsletter-box">Sign up for our newsletter</div>'],
    ['a related story', '<p class="related"><a href="/b">Read more: Ships return to port</a></p>'],
    [
      'a list of other stories',
      '<h3>More stories</h3><ul class="teasers"><li><a href="/c">Ships return</a></li><li><a href="/d">Ferry late</a></li></ul>',
    ],
    ['a button', '<p>Article continues below</p>'],
    ['a label of other stories', '<p><strong>Lesen Sie auch diese beiden Berichte:</strong></p>'],
    ['a request to report mistakes', '<p>Fehler gefunden? Jetzt melden.</p>'],
    ['the rights of the page', '<p class="footer-note">© 2026 Il Molo. All rights reserved.</p>'],
  ])('drops %s at the end', (_, around) => {
    const said =
      around
        .replace(/<[^>]*>/g, ' ')
        .trim()
        .split(/\s{2,}/)[0] ?? '';
    const { text } = keep(`<article><div>${STORY}</div>${around}</article>`);
    expect(text).not.toContain(said);
    expect(text).toContain(SENTENCES[4]);
  });

  it('drops the picture of a story that it drops, and keeps the story’s own', () => {
    const picture = (name: string) =>
      `<img src="https://news.example/${name}.jpg" width="600" height="400" alt="${name}">`;
    const other =
      '<div class="related-teaser"><a href="/b">Read more: Ships return to port</a></div>';
    const { kinds } = keep(
      `<article><div>${picture('pier')}${STORY}</div>${other}${picture('ship')}${other}</article>`,
    );
    expect(kinds.filter((kind) => kind === 'figure')).toHaveLength(1);
    expect(kinds[0]).toBe('figure');
  });

  it.each([
    'More than 90 houses burned down, the mayor told reporters.',
    'Latest figures show a fall of 3 percent.',
    'Related costs were not given.',
    'The port authority declined to comment.',
    'Weitere 20 Menschen wurden verletzt.',
    'Meist kommen die Schiffe nachts.',
    'Plus de 200 personnes sont venues.',
  ])('keeps a short last sentence that begins like a label: %s', (sentence) => {
    const { text } = keep(`<article><div>${STORY}${STORY}<p>${sentence}</p></div></article>`);
    expect(text).toContain(sentence);
  });

  it('keeps a page of few words whole', () => {
    expect(keep(`<p>${SENTENCES[0]}</p>`).text).toBe(SENTENCES[0]);
    expect(keep('').text).toBe('');
  });
});
