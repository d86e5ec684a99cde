import type { Block, ListItem } from '../core/article/article.ts';
import { NO_TEXT } from '../core/article/rich-text.ts';
import { isElement } from './element.ts';

/** A list of text; a list of pictures is a gallery and becomes its figures. */
export function toList(element: Element, inside: (element: Element) => Block[]): Block[] {
  const items = [...element.childNodes]
    .filter(isElement)
    .map((child) => toItem(inside(child)))
    .filter((item) => item.content.text !== '' || item.blocks.length > 0);
  if (items.length === 0) return [];
  if (items.every((item) => item.content.text === '')) return items.flatMap((item) => item.blocks);
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  return [
    {
      kind: 'list',
      ordered: element.tagName === 'OL',
      start: Number.isFinite(start) ? start : 1,
      items,
    },
  ];
}

/** `<li><p>…</p><ul>…` : the first text is the item's line, the rest stands below it. */
function toItem(blocks: readonly Block[]): ListItem {
  const [first, ...rest] = blocks;
  if (first?.kind === 'paragraph') return { content: first.content, blocks: rest };
  return { content: NO_TEXT, blocks };
}
