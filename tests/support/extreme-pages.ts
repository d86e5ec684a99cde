const SENTENCE =
  'The council met on Tuesday and decided to reopen the old bridge, said its mayor, Ada Lind. ';
const PARAGRAPH = `<p>${SENTENCE.repeat(4)}</p>`;

function page(body: string, head = '<title>The bridge reopens</title>'): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

/** An article that also holds what is extreme. */
function articleWith(extreme: string): string {
  return page(`<article><h1>The bridge reopens</h1>${PARAGRAPH.repeat(4)}${extreme}</article>`);
}

function nested(open: string, depth: number, close = ''): string {
  return open.repeat(depth) + SENTENCE + close.repeat(depth);
}

const DEPTH = 5000;

/** Pages with an article in them, which must be found whatever else there is. */
export const EXTREME_ARTICLES: Readonly<Record<string, () => string>> = {
  [`boxes nested ${DEPTH} deep around it`]: () =>
    page('<div>'.repeat(DEPTH) + PARAGRAPH.repeat(4) + '</div>'.repeat(DEPTH)),
  [`boxes nested ${DEPTH} deep`]: () => articleWith(nested('<div>', DEPTH, '</div>')),
  [`bold and italic nested ${DEPTH} deep`]: () => articleWith(nested('<b><i>', DEPTH / 2)),
  [`links nested ${DEPTH} deep`]: () => articleWith(nested('<a href="/x">', DEPTH)),
  [`quotations nested ${DEPTH} deep`]: () => articleWith(nested('<blockquote>', DEPTH)),
  [`headings nested ${DEPTH} deep`]: () => articleWith(nested('<h2>', DEPTH)),
  'figures nested 500 deep': () => articleWith(nested('<figure><img src="/a.jpg">', 500)),
  'lists nested 500 deep': () => articleWith(nested('<ul><li>', 500)),
  'tables nested 300 deep': () => articleWith(nested('<table><tr><td>', 300)),
  'articles nested 300 deep': () => articleWith(`<article><h2>More</h2>${PARAGRAPH}`.repeat(300)),
  '200,000 nodes': () => articleWith('<p>word</p>'.repeat(100_000)),
  '45,000 nodes in one line': () => articleWith(`<p>${'<b>w</b> '.repeat(15_000)}</p>`),
  '20 MB of text': () => articleWith(`<p>${SENTENCE.repeat(220_000)}</p>`),
  '5 MB without a space': () => articleWith(`<p>${'x'.repeat(5_000_000)}</p>`),
  'thousands of line breaks': () => articleWith('<br>'.repeat(10_000) + 'line<br>'.repeat(10_000)),
  'a huge attribute': () => articleWith(`<p id="${'x'.repeat(2_000_000)}">${SENTENCE}</p>`),
  'thousands of classes': () =>
    articleWith(`<p class="${'caption '.repeat(50_000)}">${SENTENCE}</p>`),
  'thousands of attributes': () =>
    articleWith(
      `<p ${Array.from({ length: 5000 }, (_, i) => `a${i}=1`).join(' ')}>${SENTENCE}</p>`,
    ),
  'a huge title': () => page(PARAGRAPH.repeat(5), `<title>${SENTENCE.repeat(5000)}</title>`),
  'structured data nested without end': () =>
    page(
      PARAGRAPH.repeat(5),
      `<script type="application/ld+json">${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}</script>`,
    ),
  'NUL bytes': () => articleWith(`<p>\0${SENTENCE}\0\0</p>`),
  'control characters': () => articleWith(`<p>A\u0007 bell.\u009f ${SENTENCE}&#1;</p>`),
  'lone surrogates': () => articleWith(`<p>\ud800${SENTENCE}\udc00&#xD800;</p>`),
  'its text after the end of the page': () => `${page('')}${PARAGRAPH.repeat(5)}`,
  'scripts before the page begins': () => `<script>1</script>${articleWith('')}`,
};

/** Pages without one, which must be found out. */
export const EMPTY_PAGES: Readonly<Record<string, () => string>> = {
  nothing: () => '',
  'white space': () => ' \n\t\u00a0'.repeat(1000),
  'a doctype': () => '<!doctype html>',
  'an html tag in a comment': () => '<!-- <html lang="en"> -->',
  'a head': () => '<html><head><title>The bridge reopens</title></head></html>',
  'NUL bytes': () => '\0'.repeat(10_000),
  'open angle brackets': () => '<a '.repeat(20_000),
  'an attribute without end': () => `<html><body><p title="${PARAGRAPH.repeat(20)}`,
  'a comment without end': () => `<html><body><!-- ${PARAGRAPH.repeat(20)}`,
};
