import { isElement, isText, labelsOf } from './element.ts';

/** A printed line: its words in the pieces that the page's elements make of them. */
export interface PageLine {
  readonly element: Element;
  readonly text: string;
  readonly pieces: readonly { readonly text: string; readonly element: Element }[];
}

export interface LinesAtHeadline {
  /** In the headline's own box, nearest last. */
  readonly above: readonly PageLine[];
  /** From the headline to where the text runs. */
  readonly below: readonly PageLine[];
}

const SKIPPED =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|ASIDE|FOOTER|FORM|BUTTON|SELECT|SVG|FIGURE|FIGCAPTION|IFRAME|VIDEO|AUDIO|DIALOG)$/i;
const OTHER_BOXES =
  /related|recommend|comment|share|sharing|social|newsletter|caption|teaser|promo|breadcrumb|\bmenu|widget|sidebar|\bclock|popup|modal|tooltip/;
const INLINE =
  /^(?:A|ABBR|ADDRESS|B|CITE|EM|FONT|I|LABEL|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|DATE|BDI)$/;

const MOST_LINES = 40;
const MOST_ABOVE = 6;
const RUNNING_TEXT = 200;
/** A standfirst is long as well, and a byline may follow it. */
const MOST_RUNNING = 3;
const LEVELS = 3;

export function linesAtHeadline(headline: Element): LinesAtHeadline {
  return { above: linesAbove(headline), below: linesFrom(nextOf(headline, true), null) };
}

function linesAbove(headline: Element): PageLine[] {
  let box = headline;
  for (let level = 0; level < LEVELS; level++) {
    const parent = box.parentElement;
    if (!parent || /^(?:BODY|MAIN|ARTICLE|HTML)$/.test(parent.tagName)) break;
    box = parent;
  }
  return box === headline ? [] : linesFrom(box.firstChild, headline).slice(-MOST_ABOVE);
}

interface Line {
  readonly element: Element;
  text: string;
  readonly pieces: { readonly text: string; readonly element: Element }[];
}

function linesFrom(start: Node | null, end: Node | null): PageLine[] {
  const lines: Line[] = [];
  for (let node = start; node && node !== end; ) {
    if (isText(node) && !addText(node, lines)) break;
    node = nextOf(node, isElement(node) && isOther(node));
  }
  return lines;
}

/** Puts a text behind the line that it goes on, or begins another. `false` where the article's text runs. */
function addText(node: Text, lines: Line[]): boolean {
  const text = node.data.replace(/\s+/g, ' ').trim();
  const element = node.parentElement;
  if (text === '' || !element) return true;
  const box = boxOf(element);
  const last = lines.at(-1);
  if (last?.element === box) {
    last.pieces.push({ text, element });
    last.text += ` ${text}`;
    return true;
  }
  const running = lines.filter((line) => line.text.length >= RUNNING_TEXT).length;
  if (running >= MOST_RUNNING || lines.length >= MOST_LINES) return false;
  lines.push({ element: box, text, pieces: [{ text, element }] });
  return true;
}

function isOther(element: Element): boolean {
  return SKIPPED.test(element.tagName) || OTHER_BOXES.test(labelsOf(element));
}

/** The element that breaks the line. */
function boxOf(element: Element): Element {
  let box = element;
  while (INLINE.test(box.tagName) && box.parentElement) box = box.parentElement;
  return box;
}

/** The node after another in the order of the page, inside it first. */
function nextOf(node: Node, skipChildren: boolean): Node | null {
  if (!skipChildren && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
