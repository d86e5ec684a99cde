import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { InlineMark } from '../../../src/core/article/article.ts';
import { exportDocument } from '../../../src/core/export/export-document.ts';
import { markdownOf } from '../../../src/core/export/markdown.ts';
import { markdownText } from '../../../src/core/export/markdown-text.ts';
import { sourceOf } from '../../../src/core/export/source-line.ts';
import '../../support/speak-english.ts';
import { link, marked, rich, SAMPLE } from './sample-article.ts';

const OPTIONS = {
  source: sourceOf(SAMPLE, () => '5 March 2024'),
  withPictures: true,
  appendix: [],
};

/** As GitHub reads it: with markup of HTML, tables, and links made of bare addresses. */
const parser = new MarkdownIt({ html: true, linkify: true });

const parse = (markdown: string) => parser.parse(markdown, {});

/** The words that a reader sees. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, children, content }) => {
      if (children && type !== 'image') return wordsOf(children);
      if (type.endsWith('break')) return '\n';
      return ['text', 'code_inline', 'fence'].includes(type) ? content : '';
    })
    .join('');
}

function kindsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ type, children }) => [type, ...kindsOf(children ?? [])]);
}

const seen = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('an article as Markdown', () => {
  const markdown = markdownOf(exportDocument(SAMPLE, OPTIONS));

  it('has all of the article', () => {
    expect(markdown).toMatchInlineSnapshot(`
      "Coast

      # The harbor opens \\<again> & stays \\#1

      After \\*nine\\* years the \\[ships\\] are back.

      Ana Brix, Tom O’Dell · Milford · The Meridian · 5 March 2024, 14:30 (as the page’s data says)

      [https://meridian.example/harbor?a=1&b=2](https://meridian.example/harbor?a=1&b=2)

      The **mayor** said [“so”](https://meridian.example/mayor%20%28old%29) at last.

      ## What \\# it cost

      3. \\- a crane

         It is red.
      4. two tugs
         - Swift

      > 1\\. We waited.
      >
      > Then it came.

      ![A \\]crane](https://meridian.example/a.jpg)\\
      The crane Photo: B. Lund

      Ships

      | Year | Ships \\| boats |
      | --- | --- |
      | 2023 | \\<b>12\\</b> |

      \`\`\`\`
      \`\`\`
      <script>
      \`\`\`\`

      [Video: The opening (Vidhub)](https://vidhub.example/1)

      * * *

      Not a link: https\\://spam.example or www\\.spam.example.

      * * *

      Ana Brix writes about ships.

      Harbors, Milford
      "
    `);
  });

  it('is read again as what it was', () => {
    const kinds = parse(markdown)
      .filter(({ level, nesting, type }) => level === 0 && nesting >= 0 && type !== 'inline')
      .map(({ type }) => type.replace('_open', ''));
    expect(kinds).toEqual([
      ...['paragraph', 'heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'heading'],
      ...['ordered_list', 'blockquote', 'paragraph', 'paragraph', 'table', 'fence', 'paragraph'],
      ...['hr', 'paragraph', 'hr', 'paragraph', 'paragraph'],
    ]);
  });

  it('leaves pictures out where they are off, and keeps what stands below them', () => {
    const without = markdownOf(exportDocument(SAMPLE, { ...OPTIONS, withPictures: false }));
    expect(without).not.toContain('![');
    expect(without).toContain('The crane Photo: B. Lund');
  });

  it('keeps two lists behind one another apart', () => {
    const list = (text: string) =>
      ({
        kind: 'list',
        ordered: false,
        start: 1,
        items: [{ content: rich(text), blocks: [] }],
      }) as const;
    const article = { ...SAMPLE, blocks: [list('one'), list('two'), list('three')] };
    const tokens = parse(markdownOf(exportDocument(article, OPTIONS)));
    expect(tokens.filter(({ type }) => type === 'bullet_list_open')).toHaveLength(3);
  });
});

describe('a text as Markdown', () => {
  it.each([
    [
      'bold and slanted words',
      rich('so it is', marked('strong', 0, 5), marked('emphasis', 3, 5)),
      '**so _it_** is',
    ],
    ['half a word', rich('Then', marked('strong', 0, 1)), '**T**hen'],
    // A sign of slanted words inside a word is none.
    ['half a slanted word', rich('Then', marked('emphasis', 0, 1)), 'Then'],
    ['spaces at the edge', rich('a b c', marked('strong', 1, 4)), 'a **b** c'],
    ['two that touch', rich('abcd', marked('strong', 0, 2), marked('strong', 2, 4)), '**abcd**'],
    [
      'two that cross',
      rich('ab cd ef', marked('strong', 0, 5), link('https://a.example', 3, 8)),
      '**ab [cd](https://a.example)** ef',
    ],
    ['a link that is not of the web', rich('go', link('javascript:alert(1)', 0, 2)), 'go'],
    [
      'brackets in an address',
      rich('go', link('https://a.example/(b) c', 0, 2)),
      '[go](https://a.example/%28b%29%20c)',
    ],
    ['code with signs', rich('a `b` c', marked('code', 2, 7)), 'a `` `b` c ``'],
    [
      'a picture that is none',
      rich('!go', link('https://a.example', 1, 3)),
      '\\![go](https://a.example)',
    ],
    ['lines', rich('one\n# two\n1. three'), 'one\\\n\\# two\\\n1\\. three'],
  ])('writes %s', (_, content, markdown) => {
    expect(markdownText(content)).toBe(markdown);
  });

  it('reads again as the same words and no markup, whatever they are', () => {
    const piece = fc.constantFrom(
      ...['*', '_', '**', '`', '```', '[a](b)', '![', '](', '<b>', '<!--', '&amp;', '&#35;', '~~'],
      ...['# ', '- ', '+ ', '1. ', '> ', '=', '---', '|', ':-', '\n', '\\', ' ', '\t', '    ', '!'],
      ...['word', 'é', '“', '字', '😀', 'https://x.example', 'www.x.example', 'me@x.example'],
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const tokens = parse(`${markdownText(rich(words))}\n\nend`);
        const allowed = ['paragraph_open', 'paragraph_close', 'inline', 'text', 'hardbreak'];
        expect(kindsOf(tokens).filter((kind) => !allowed.includes(kind))).toEqual([]);
        expect(seen(wordsOf(tokens))).toBe(seen(`${words.trim()}end`));
      }),
      { numRuns: 500 },
    );
  });

  it('reads again as the same words under any marks', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b ', ' c', '.', '*', '_', '“', '字', '`', '!', '\n', 'é'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((all) => all.join(''));
    const span = fc.tuple(fc.nat(14), fc.nat(14));
    const kind = fc.constantFrom('strong', 'emphasis', 'code', 'link');
    const marks = fc.array(fc.tuple(kind, span), { maxLength: 5 });
    fc.assert(
      fc.property(text, marks, (words, given) => {
        const all = given
          .map(([of, [a, b]]): InlineMark => {
            const [start, end] = [Math.min(a, b), Math.min(words.length, Math.max(a, b))];
            return of === 'link'
              ? link('https://a.example', start, end)
              : marked(of as 'code', start, end);
          })
          .filter(({ start, end }) => start < end)
          .sort((a, b) => a.start - b.start || b.end - a.end);
        const markdown = markdownText({ text: words, marks: all });
        expect(seen(wordsOf(parse(markdown)))).toBe(seen(words));
      }),
      { numRuns: 500 },
    );
  });
});
