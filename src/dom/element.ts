import { unicodePattern } from '../core/text/unicode-pattern.ts';
import { collapseSpace } from '../core/text/whitespace.ts';

/** Reads an element's words as a person sees them: `textContent` with white space collapsed. */
export function textOf(node: Node | null | undefined): string {
  return collapseSpace(node?.textContent ?? '');
}

const BREAKING = /^(?:BR|P|DIV|H[1-6]|LI|TR|TD|SECTION|HEADER)$/;
const endsInLetter = unicodePattern(String.raw`[^\s\p{P}\p{S}]$`);

/**
 * As `textOf`, with a space where a line breaks: `Harbor<br>opens`, `<span>Strike</span><span>Port is closed</span>`.
 * A span within a word (`<span>H</span>arbor`) breaks none.
 */
export function lineOf(element: Element): string {
  return tidied(element.children.length === 0 ? (element.textContent ?? '') : brokenText(element));
}

function brokenText(parent: Node): string {
  let line = '';
  for (const child of parent.childNodes) {
    if (isText(child)) line += child.data;
    else if (isElement(child)) {
      const text = brokenText(child);
      line += BREAKING.test(child.tagName) ? ` ${text} ` : text;
      if (isBeforeLine(child, text)) line += ' ';
    }
  }
  return line;
}

/** Soft hyphens only say where a word may break. */
function tidied(line: string): string {
  return line
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Two spans in a row that nothing parts are lines of their own, as a style sheet shows them. */
function isBeforeLine(element: Element, text: string): boolean {
  const next = element.nextSibling;
  if (element.tagName !== 'SPAN' || next === null || !isElement(next)) return false;
  return text.length > 2 && endsInLetter().test(text);
}

/** As `textOf`, with a space between elements: `<b>Ana Ruiz</b><i>Rome</i>` is "Ana Ruiz Rome". */
export function spacedTextOf(node: Node): string {
  const pieces: string[] = [];
  const walk = (parent: Node) => {
    for (const child of parent.childNodes) {
      if (isText(child)) pieces.push(child.data);
      else walk(child);
    }
  };
  walk(node);
  return collapseSpace(pieces.join(' '));
}

/** Class and id in one lower-case string: what publishers call the element. */
export function labelsOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase();
}

export function attributeOf(element: Element | null, name: string): string | null {
  const value = element?.getAttribute(name)?.trim();
  return value ? value : null;
}

/** `null` for what is no address, and for every scheme but http and https. */
export function webAddress(raw: string | null | undefined, base: string): string | null {
  if (!raw) return null;
  try {
    const url = new URL(raw.trim(), base || undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    // "http://", "{{url}}", or a relative address on a page without one.
    return null;
  }
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}
