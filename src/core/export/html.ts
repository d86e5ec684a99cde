import type { Block, InlineMark, RichText } from '../article/article.ts';
import { interfaceDirection, interfaceLanguage, say } from '../messages.ts';
import { runsOf } from '../text/runs.ts';
import { embedWords } from './embed-words.ts';
import { type ExportDocument, plain } from './export-document.ts';
import { type Child, type Element, element, markupOf } from './html-markup.ts';
import { HTML_STYLE } from './html-style.ts';
import { safeAddress } from './source-line.ts';

/** What the file may do by itself: show pictures, and nothing else. */
const POLICY =
  "default-src 'none'; img-src http: https:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** An article as a page of its own, which needs no other file and runs nothing. */
export function htmlOf(document: ExportDocument): string {
  const { language, direction, title } = document;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('title', {}, title),
    element('style', {}, HTML_STYLE),
  );
  const body = element('body', {}, element('article', {}, ...articleElements(document)));
  const html = element('html', { lang: language, dir: direction }, head, '\n', body);
  return `<!DOCTYPE html>\n${markupOf(html)}\n`;
}

function articleElements(document: ExportDocument): Element[] {
  const { kicker, title, standfirst, facts, blocks } = document;
  const pieces: (Element | null)[] = [
    kicker ? element('p', { class: 'kicker' }, kicker) : null,
    element('h1', {}, title),
    standfirst ? element('p', { class: 'standfirst' }, standfirst) : null,
    ...facts.map((fact) => element('p', { class: 'facts' }, ...textElements(fact))),
    ...blocks.map(blockElement),
    showsPictures(blocks) ? ownNote() : null,
  ];
  return pieces.filter((piece) => piece !== null);
}

function ownNote(): Element {
  const attributes = { class: 'facts', lang: interfaceLanguage(), dir: interfaceDirection() };
  return element('p', attributes, say('export_pictures'));
}

function showsPictures(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'list') return block.items.some((item) => showsPictures(item.blocks));
    return block.kind === 'figure' || (block.kind === 'quote' && showsPictures(block.blocks));
  });
}

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;

function blockElement(block: Block): Element {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, ...textElements(block.content));
    case 'heading':
      return element(`h${block.level}`, {}, ...textElements(block.content));
    case 'list':
      return list(block);
    case 'quote':
      return element('blockquote', {}, ...block.blocks.map(blockElement));
    case 'figure':
      return figure(block);
    case 'table':
      return table(block);
    case 'code':
      return element('pre', {}, block.text);
    case 'embed':
      return element('p', {}, ...textElements(embedWords(block)));
    case 'rule':
      return element('hr', {});
  }
}

function list({ ordered, start, items }: Kind<'list'>): Element {
  const children = items.map(({ content, number, blocks }) =>
    element(
      'li',
      { value: number === undefined ? null : String(number) },
      ...textElements(content),
      ...blocks.map(blockElement),
    ),
  );
  return element(ordered ? 'ol' : 'ul', { start: ordered ? String(start) : null }, ...children);
}

function figure({ picture, caption, credit }: Kind<'figure'>): Element {
  const { url, alt, width, height } = picture;
  const image = element('img', {
    ...{ src: url, alt, width: measure(width), height: measure(height) },
    ...{ loading: 'lazy', referrerpolicy: 'no-referrer' },
  });
  const words = [...textElements(caption ?? plain('')), ...(credit ? [` ${credit}`] : [])];
  return words.length === 0
    ? element('figure', {}, image)
    : element('figure', {}, image, element('figcaption', {}, ...words));
}

function measure(pixels: number | null): string | null {
  return pixels === null ? null : String(pixels);
}

function table({ caption, rows }: Kind<'table'>): Element {
  const lines = rows.map((cells) =>
    element(
      'tr',
      {},
      ...cells.map(({ content, isHeader, columnSpan, rowSpan }) =>
        element(
          isHeader ? 'th' : 'td',
          { colspan: spanned(columnSpan), rowspan: spanned(rowSpan) },
          ...textElements(content),
        ),
      ),
    ),
  );
  const above = caption ? [element('caption', {}, ...textElements(caption))] : [];
  return element('table', {}, ...above, element('tbody', {}, ...lines));
}

function spanned(count: number): string | null {
  return count > 1 ? String(count) : null;
}

/** Each stretch under the same marks by itself, as the reader draws them. */
function textElements({ text, marks }: RichText): Child[] {
  if (text === '') return [];
  return runsOf(text.length, marks).map(({ start, end, marks: own }) =>
    own.reduceRight<Child>(wrapped, text.slice(start, end)),
  );
}

const TAGS = { emphasis: 'em', strong: 'strong', code: 'code', sub: 'sub', sup: 'sup' } as const;

function wrapped(inner: Child, mark: InlineMark): Child {
  if (mark.kind === 'language') {
    return element('span', { lang: mark.language, dir: mark.direction }, inner);
  }
  if (mark.kind !== 'link') return element(TAGS[mark.kind], {}, inner);
  const href = safeAddress(mark.href);
  return href === null ? inner : element('a', { href, rel: 'noreferrer' }, inner);
}
