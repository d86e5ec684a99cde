import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../src/dom/to-blocks.ts';
import { PARSER_NAMES, PARSERS } from '../support/documents.ts';
import { sketch } from '../support/sketch.ts';

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
      ['| Year* | Ships*', '| 2025 | 9'],
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
