import { collapseSpace } from '../text/whitespace.ts';

const BREAK =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|blockquote|section|article|tr|pre)\b[^>]*>|<br\s*\/?>|\n+/i;
const UNSEEN = /<(script|style|figure|svg)\b[^>]*>[\s\S]*?<\/\1>/gi;
const TAG = /<[^>]*>/g;
const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** The paragraphs of a piece of markup as text, never as elements: it comes from a page's data. */
export function textOfMarkup(markup: string): string[] {
  return markup
    .replace(UNSEEN, '')
    .split(BREAK)
    .map((piece) => collapseSpace(decode(piece.replace(TAG, ''))))
    .filter((text) => text !== '');
}

function decode(text: string): string {
  return text.replace(ENTITY, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
