import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../src/core/article/plain-text.ts';
import { extractArticle } from '../../src/dom/extract-article.ts';
import { PARSER_NAMES, PARSERS } from '../support/documents.ts';

const URL = 'https://news.example/2026/the-harbor-opens-again';
const SENTENCES = [
  'The harbor of Trieste opened again on Sunday, forty days after a storm had broken its northern pier.',
  'Some two hundred people stood on the quay when the first ferry came in, an hour late and half empty.',
  '“We had stopped counting the days,” said Marta Kos, who sells coffee beside the ticket office.',
  'The port authority had promised to finish the work in March, then in April, and then gave no date at all.',
];
const STORY = SENTENCES.map((sentence) => `<p>${sentence} ${sentence}</p>`).join('\n');
const NOTE = 'Ana Ruiz is the paper’s Rome correspondent and lives on a boat.';

interface Around {
  readonly head?: string;
  /** Within the story, before its last paragraphs. */
  readonly before?: string;
  readonly after?: string;
}

describe.each(PARSER_NAMES)('with %s', (parser) => {
  const read = ({ head = '', before = '', after = '' }: Around) => {
    const html = `<!doctype html><html lang="en"><head><title>The harbor opens again</title>
      <meta name="author" content="Ana Ruiz">${head}</head><body><nav><a rel="tag" href="/tag/sport">Sport</a></nav>
      <main><article><h1>The harbor opens again</h1><div class="text">${STORY}${before}${STORY}</div>${after}</article></main></body></html>`;
    const article = extractArticle(() => PARSERS[parser](html), URL);
    const text = plainTextOf(article?.blocks ?? []).text;
    return { note: article?.authorNote, tags: article?.tags, text };
  };

  describe('the note on the author', () => {
    it.each([
      ['a last line', `<p><em>${NOTE}</em></p>`, NOTE],
      [
        'a linked name',
        '<p><a href="/ana">Ana Ruiz</a> is the paper’s Rome correspondent and lives on a boat.</p>',
        NOTE,
      ],
      [
        'a box of the author',
        `<div class="author-box"><h4>Ana Ruiz</h4><p>${NOTE}</p><a href="/ana">More by Ana Ruiz</a></div>`,
        NOTE,
      ],
      ['an aside', `<aside class="article-author"><p>${NOTE}</p></aside>`, NOTE],
      ['a label before it', `<p>About the author: ${NOTE}</p>`, `About the author: ${NOTE}`],
      [
        'another language',
        '<p>Ana Ruiz ist Korrespondentin in Rom und lebt auf einem Boot.</p>',
        'Ana Ruiz ist Korrespondentin in Rom und lebt auf einem Boot.',
      ],
      [
        'no name',
        '<p>The author is a diver, and teaches at the harbor school.</p>',
        'The author is a diver, and teaches at the harbor school.',
      ],
    ])('is taken out of the text: %s', (_, after, expected) => {
      const { note, text } = read({ after });
      expect(note).toBe(expected);
      expect(text).not.toContain('on a boat');
      expect(text).not.toContain('ein Boot');
      expect(text).toContain(SENTENCES[3]);
    });

    it.each([
      ['nobody is described', '<p>By Ana Ruiz, Rome</p>'],
      ['a line names the day', '<p>Ana Ruiz, 4 May 2026, 10:32, updated two hours ago.</p>'],
      [
        'a sign parts the name from the text',
        '<p>Ana Ruiz :- the pier is open, and the ferry comes in.</p>',
      ],
      [
        'the author is named at the end of it',
        '<p>We report all day from the quay and the town hall. The team today: Ana Ruiz in Trieste.</p>',
      ],
      [
        'somebody else is described',
        '<p>Marta Kos is a seller of coffee, and of nothing else.</p>',
      ],
      [
        'a link leads to the author’s stories',
        '<p><a href="/ana">More stories by Ana Ruiz.</a></p>',
      ],
    ])('is none where %s', (_, after) => {
      expect(read({ after }).note).toBeNull();
    });

    it('leaves a paragraph about the author in the midst of the story alone', () => {
      const before =
        '<p><a href="/ana">Ana Ruiz</a> is the paper’s Rome correspondent and lives on a boat.</p>';
      const { note, text } = read({ before });
      expect(note).toBeNull();
      expect(text).toContain(NOTE);
    });
  });

  describe('the tags', () => {
    it('are the links that a page calls so, once each and in its order', () => {
      const after =
        '<p>Tags: <a rel="tag" href="/tag/harbor">Harbor</a>, <a rel="tag" href="/tag/trieste">#Trieste</a>, <a rel="tag" href="/tag/harbor">harbor</a></p>';
      const { tags, text } = read({ after });
      expect(tags).toEqual(['Harbor', 'Trieste']);
      expect(text).not.toContain('Tags');
    });

    it('are links under the text that its metadata names', () => {
      const head =
        '<meta property="article:tag" content="Ferries"><meta name="keywords" content="ports, Storm of March">';
      const after =
        '<ul class="labels"><li><a href="/topics/ferries">Ferries</a></li><li><a href="/topics/storm">Storm of March</a></li><li><a href="/topics/news">News in brief</a></li></ul>';
      expect(read({ head, after }).tags).toEqual(['Ferries', 'Storm of March']);
    });

    it('are not what metadata names and no reader sees', () => {
      const head =
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The harbor opens again","keywords":["Ferries"]}</script>';
      expect(read({ head }).tags).toEqual([]);
    });

    it('are no sections, and no topics of other stories or of a sentence', () => {
      const head = '<meta name="keywords" content="pier">';
      const after = `<p><a rel="category tag" href="/category/sea">Sea</a></p>
        <article><h3>Ships return</h3><a rel="tag" href="/tag/ships">Ships</a></article>`;
      const before = `<p>${SENTENCES[0]} The <a href="/topics/pier">pier</a> had stood for a century. ${SENTENCES[1]}</p>`;
      const { tags, text } = read({ head, after, before });
      expect(tags).toEqual([]);
      expect(text).toContain('The pier had stood');
    });
  });
});
