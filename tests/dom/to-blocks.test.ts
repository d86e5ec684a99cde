import { describe, expect, it } from 'vitest';
import type { Block, RichText } from '../../src/core/article/article.ts';
import { toBlocks } from '../../src/dom/to-blocks.ts';
import { PARSER_NAMES, PARSERS } from '../support/documents.ts';

/** Blocks as short lines: marks in brackets, structure by indent. */
function sketch(blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [`${indent}${marked(block.content)}`];
      case 'heading':
        return [`${indent}h${block.level} ${marked(block.content)}`];
      case 'list':
        return block.items.flatMap((item, i) => [
          `${indent}${block.ordered ? `${block.start + i}.` : '-'} ${marked(item.content)}`,
          ...sketch(item.blocks, `${indent}  `),
        ]);
      case 'quote':
        return sketch(block.blocks, `${indent}> `);
      case 'table':
        return block.rows.map((row) => `${indent}| ${row.map((c) => c.content.text).join(' | ')}`);
      case 'code':
        return [`${indent}code ${block.text}`];
      default:
        return [`${indent}(${block.kind})`];
    }
  });
}

function marked({ text, marks }: RichText): string {
  return marks.reduceRight((out, mark) => {
    const target = mark.kind === 'link' ? mark.href : mark.kind;
    return `${out.slice(0, mark.start)}[${out.slice(mark.start, mark.end)}|${target}]${out.slice(mark.end)}`;
  }, text);
}

describe.each(PARSER_NAMES)('toBlocks with %s', (parser) => {
  const read = (html: string) => {
    const document = PARSERS[parser](`<!doctype html><html><body>${html}</body></html>`);
    return sketch(toBlocks(document.body, 'https://news.example/a/'));
  };

  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>One  two.</p><p>Three.</p>', ['One two.', 'Three.']],
    ['loose text and line breaks', 'One.<br><br>Two<br>lines.', ['One.', 'Two\nlines.']],
    [
      'paragraphs in divs and spans',
      '<div><div><span>One.</span></div><div>Two.</div></div>',
      ['One.', 'Two.'],
    ],
    [
      'a link, made absolute',
      '<p>See <a href="../b">this</a>.</p>',
      ['See [this|https://news.example/b].'],
    ],
    ['no link for a scheme that runs code', '<p><a href="javascript:x()">this</a></p>', ['this']],
    ['a mark without its outer spaces', '<p>a<b> bold </b>word</p>', ['a [bold|strong] word']],
    [
      'a heading in a link',
      '<a href="/x"><h3>Title</h3></a>',
      ['h3 [Title|https://news.example/x]'],
    ],
    [
      'a mark over two paragraphs',
      '<em><p>One.</p><p>Two.</p></em>',
      ['[One.|emphasis]', '[Two.|emphasis]'],
    ],
    [
      'nested lists',
      '<ol start="3"><li>A<ul><li>B</li></ul></li><li>C</li></ol>',
      ['3. A', '  - B', '4. C'],
    ],
    ['a quotation', '<blockquote><p>So.</p><p>And so.</p></blockquote>', ['> So.', '> And so.']],
    [
      'a table of data',
      '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2025</td><td>9</td></tr></table>',
      ['| Year | Ships', '| 2025 | 9'],
    ],
    [
      'a table that only places things',
      '<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>',
      ['One.', 'Two.'],
    ],
    ['code', '<pre>a\n  b</pre>', ['code a\n  b']],
    ['healed quotation marks', '<p>It\\\'s \\"fine\\".</p>', ['It\'s "fine".']],
    [
      'no script, style or form field',
      '<p>One.</p><script>x</script><style>y</style><button>z</button>',
      ['One.'],
    ],
    [
      'a picture in a sentence after it',
      '<p>One <img src="/a.jpg"> two.</p>',
      ['One two.', '(figure)'],
    ],
    ['no picture of one pixel', '<p>One.</p><img src="/a.gif" width="1" height="1">', ['One.']],
  ])('reads %s', (_, html, lines) => expect(read(html)).toEqual(lines));
});
