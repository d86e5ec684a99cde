/** An element of an HTML file. All text and all values are escaped when it is written, by one function. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly children: readonly Child[];
}

export type Child = Element | string;

/** Without an end tag. */
const VOID: ReadonlySet<string> = new Set(['img', 'hr', 'br', 'meta']);

/** Attributes that are `null` are left out. */
export function element(
  tag: string,
  attributes: Element['attributes'],
  ...children: readonly Child[]
): Element {
  return { tag, attributes, children };
}

export function markupOf(child: Child): string {
  if (typeof child === 'string') return escaped(child);
  const { tag, attributes, children } = child;
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`)
    .join('');
  const start = `<${tag}${written}>`;
  if (VOID.has(tag)) return start;
  const end = `</${tag}>`;
  // A browser leaves out the first line break of preformatted text.
  const lead = tag === 'pre' ? '\n' : '';
  return `${start}${lead}${children.map(markupOf).join('')}${end}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '',
};

function escaped(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (one) => ENTITIES[one] ?? '');
}
