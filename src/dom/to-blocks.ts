import type { Block } from '../core/article/article.ts';
import { isElement, isText, textOf } from './element.ts';
import { marksOf } from './inline-marks.ts';
import { createRichTextBuilder, type OpenMark, type RichTextBuilder } from './rich-text-builder.ts';
import { POST_QUOTE, toEmbed, toPost } from './to-embed.ts';
import { isPictureBox, toFigures } from './to-figures.ts';
import { toDefinitions, toList } from './to-list.ts';
import { isLayoutTable, toTable } from './to-table.ts';

/** Never part of an article's text, whatever stands in it. */
const IGNORED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD LINK META SVG CANVAS MAP BUTTON INPUT SELECT TEXTAREA PROGRESS METER DATALIST'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** All but tabs and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: pages hold them
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
const HEADING = /^H([1-6])$/;

/** The element that each block stood in. */
export type Origins = Map<Block, Element>;

/** What a walk through the page collects. */
interface Walk {
  readonly base: string;
  readonly out: Block[];
  readonly origins: Origins | null;
  /** The nearest element around that is no part of a line. */
  box: Element;
  readonly builder: RichTextBuilder;
  /** The marks of the elements around, outermost first: a heading inside a link is linked. */
  readonly open: OpenMark[];
  /** Pictures met inside a paragraph: they follow it, so that its sentence stays whole. */
  pending: Block[];
}

/**
 * Turns an element's content into blocks of text with marks. Elements that it doesn't know are looked
 * through, so no text is lost; loose text between blocks makes paragraphs of its own.
 *
 * @param base the address that relative links start from; `''` leaves them out
 * @param origins filled with the elements that the outermost blocks came from
 */
export function toBlocks(root: Element, base: string, origins: Origins | null = null): Block[] {
  return blocksWithin(root, base, [], origins);
}

function blocksWithin(
  root: Element,
  base: string,
  around: readonly OpenMark[],
  origins: Origins | null = null,
): Block[] {
  const builder = createRichTextBuilder();
  for (const mark of around) builder.open(mark);
  const walk: Walk = {
    base,
    out: [],
    builder,
    open: [...around],
    pending: [],
    origins,
    box: root,
  };
  walkChildren(root, walk);
  endParagraph(walk);
  return walk.out;
}

function walkChildren(parent: Node, walk: Walk): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isText(node)) walk.builder.append(node.data);
    else if (isElement(node)) walkElement(node, walk);
  }
}

function walkElement(element: Element, walk: Walk): void {
  const tag = element.tagName.toUpperCase();
  if (IGNORED.has(tag)) return;
  if (tag === 'BR') breakLine(walk);
  else if (tag === 'IMG' || tag === 'PICTURE') addPicture(element, walk);
  else if (INLINE.has(tag)) walkInline(element, walk);
  else addBlock(element, tag, walk);
}

function breakLine(walk: Walk): void {
  if (walk.builder.breakLine()) endParagraph(walk);
}

/** The way back from a footnote to its mark, which leads nowhere here. */
const BACK_LINK = /^(?:[\s^↑↩↵⏎⇑▲⤴←]|\ufe0e|\ufe0f)+$/;

function walkInline(element: Element, walk: Walk): void {
  if (element.getAttribute('href')?.startsWith('#') && BACK_LINK.test(textOf(element))) return;
  const marks = marksOf(element, walk.base);
  openMarks(marks, walk);
  walkChildren(element, walk);
  closeMarks(marks, walk);
}

function openMarks(marks: readonly OpenMark[], walk: Walk): void {
  for (const mark of marks) walk.builder.open(mark);
  walk.open.push(...marks);
}

function closeMarks(marks: readonly OpenMark[], walk: Walk): void {
  for (const _ of marks) walk.builder.close();
  walk.open.length -= marks.length;
}

function addPicture(element: Element, walk: Walk): void {
  const figures = toFigures(element);
  if (walk.builder.isEmpty()) put(figures, element, walk);
  else walk.pending.push(...figures);
}

function endParagraph(walk: Walk): void {
  const content = walk.builder.take();
  if (content) put([{ kind: 'paragraph', content }], walk.box, walk);
  put(walk.pending, walk.box, walk);
  walk.pending = [];
}

function put(blocks: readonly Block[], origin: Element, { out, origins }: Walk): void {
  for (const block of blocks) {
    out.push(block);
    origins?.set(block, origin);
  }
}

function addBlock(element: Element, tag: string, walk: Walk): void {
  endParagraph(walk);
  const special = specialBlocks(element, tag, walk);
  if (special) put(special, element, walk);
  else {
    const { box } = walk;
    walk.box = element;
    const marks = marksOf(element, walk.base);
    openMarks(marks, walk);
    walkChildren(element, walk);
    endParagraph(walk);
    closeMarks(marks, walk);
    walk.box = box;
  }
}

/** `null` for an element that only holds others. */
function specialBlocks(element: Element, tag: string, walk: Walk): Block[] | null {
  const { base, open } = walk;
  const inside = (child: Element) => blocksWithin(child, base, open);
  switch (tag) {
    case 'UL':
    case 'OL':
      return toList(element, inside);
    case 'DL':
      return isPictureBox(element) ? toFigures(element, inside) : toDefinitions(element, inside);
    case 'BLOCKQUOTE':
      return quote(element, walk.base, inside);
    case 'FIGURE':
      return toFigures(element, inside);
    case 'TABLE':
      return isLayoutTable(element) ? null : toTable(element, inside);
    case 'PRE':
      return code(element);
    case 'HR':
      return [{ kind: 'rule' }];
    case 'IFRAME':
    case 'VIDEO':
    case 'AUDIO':
    case 'EMBED':
    case 'OBJECT':
      return toEmbed(element, base);
    default:
      if (HEADING.test(tag)) return heading(element, tag, inside);
      return isPictureBox(element) ? toFigures(element, inside) : null;
  }
}

function quote(element: Element, base: string, inside: (element: Element) => Block[]): Block[] {
  const post = element.matches(POST_QUOTE) ? toPost(element, base) : null;
  if (post) return [post];
  const blocks = inside(element);
  return blocks.length > 0 ? [{ kind: 'quote', blocks }] : [];
}

function code(element: Element): Block[] {
  for (const line of element.querySelectorAll('br')) line.replaceWith('\n');
  const text = (element.textContent ?? '').replace(CONTROL, '').replace(/^\n+|\s+$/g, '');
  return text === '' ? [] : [{ kind: 'code', text }];
}

/** A heading's first paragraph of text is the heading; pictures and further text in it stay what they are. */
function heading(
  element: Element,
  tag: string,
  inside: (element: Element) => Block[],
): Block[] | null {
  if (textOf(element) === '') return null;
  const level = Math.max(2, Number(tag.slice(1))) as 2 | 3 | 4 | 5 | 6;
  partNumber(element);
  let found = false;
  return inside(element).map((block) => {
    if (found || block.kind !== 'paragraph') return block;
    found = true;
    return { kind: 'heading', level, content: block.content };
  });
}

/** The number of a ranked entry in a box of its own: a style sheet parts it from the title, and text must. */
function partNumber(heading: Element): void {
  const first = heading.firstElementChild;
  if (first?.nextElementSibling && /^#?\d{1,3}[.):]?$/.test(textOf(first))) {
    if (first.nextSibling === first.nextElementSibling) first.after(' ');
  }
}
