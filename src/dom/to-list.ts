import type { Block, ListItem } from '../core/article/article.ts';
import { NO_TEXT } from '../core/article/rich-text.ts';
import { isElement } from './element.ts';
import { isPictureItem, toFigures } from './to-figures.ts';

type Inside = (element: Element) => Block[];

/** A list of text; a list of pictures is a gallery and becomes its figures. */
export function toList(element: Element, inside: Inside): Block[] {
  const children = [...element.childNodes].filter(isElement);
  if (children.length > 1 && children.every(isPictureItem)) {
    return children.flatMap((child) => toFigures(child, inside));
  }
  const ordered = element.tagName === 'OL';
  const items = itemsOf(children, inside);
  if (items.length === 0) return [];
  if (areEntries(items, ordered)) return items.flatMap(toEntry);
  const numbered = ordered ? withNumbers(items, element) : items;
  return [{ kind: 'list', ordered, start: numbered[0]?.number ?? 1, items: numbered }];
}

/** What an item of a list is made of, and the number that the page gives it. */
interface ReadItem extends ListItem {
  readonly value: string | null;
}

function itemsOf(children: readonly Element[], inside: Inside): ReadItem[] {
  const items: ReadItem[] = [];
  for (const child of children) {
    const last = items.at(-1);
    // `<ul><li>…</li><ul>…</ul></ul>`: what stands in no item belongs to the one before.
    if (last && /^[OU]L$/.test(child.tagName)) {
      items[items.length - 1] = { ...last, blocks: [...last.blocks, ...toList(child, inside)] };
    } else {
      const item = toItem(inside(child));
      const isFilled = item.content.text !== '' || item.blocks.length > 0;
      if (isFilled) items.push({ ...item, value: child.getAttribute('value') });
    }
  }
  return items;
}

/** `<li><p>…</p><ul>…` : the first text is the item's line, the rest stands below it. */
function toItem(blocks: readonly Block[]): ListItem {
  const [first, ...rest] = blocks;
  if (first?.kind === 'paragraph') return { content: first.content, blocks: rest };
  return { content: NO_TEXT, blocks };
}

const LONGEST_TIME = 30;

/**
 * Pictures, posts of a live blog, parts with headings: pages make them items of a list for order's sake.
 * Entries of an ordered list without a number in their heading are ranked, and stay.
 */
function areEntries(items: readonly ListItem[], ordered: boolean): boolean {
  const areHeadless = items.every(({ content }) => content.text === '');
  if (areHeadless) return !ordered || items.some(({ blocks }) => !isRanked(blocks[0]));
  return items.every(
    ({ content: { text }, blocks }) =>
      blocks.length > 1 && text.length <= LONGEST_TIME && /\d/.test(text),
  );
}

function isRanked(first: Block | undefined): boolean {
  return first?.kind === 'heading' && !/^\W?\d/.test(first.content.text);
}

function toEntry({ content, blocks }: ListItem): readonly Block[] {
  return content.text === '' ? blocks : [{ kind: 'paragraph', content }, ...blocks];
}

/** Numbers as a browser shows them, kept where they don't follow from the one before. */
function withNumbers(items: readonly ReadItem[], list: Element): ListItem[] {
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const first = integer(list.getAttribute('start')) ?? (step < 0 ? items.length : 1);
  let before = first - step;
  return items.map(({ value, content, blocks }, i) => {
    const number = integer(value) ?? before + step;
    const follows = i > 0 && number === before + 1;
    before = number;
    return follows || (i === 0 && number === 1) ? { content, blocks } : { content, number, blocks };
  });
}

function integer(text: string | null): number | null {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isFinite(number) ? number : null;
}

/** Terms are the items of a list, what they mean stands below them. `null` for a list that defines nothing. */
export function toDefinitions(list: Element, inside: Inside): Block[] | null {
  const items: ListItem[] = [];
  const parts = [...list.querySelectorAll('dt, dd')].filter((part) => part.closest('dl') === list);
  for (const part of parts) {
    const last = items.at(-1);
    if (part.tagName === 'DT') items.push(toTerm(inside(part)));
    else if (last) {
      items[items.length - 1] = { ...last, blocks: [...last.blocks, ...inside(part)] };
    } else return null;
  }
  const filled = items.filter(({ content, blocks }) => content.text !== '' || blocks.length > 0);
  const isDefining = filled.some(({ content }) => content.text !== '');
  if (!isDefining || !parts.some(({ tagName }) => tagName === 'DD')) return null;
  return [{ kind: 'list', ordered: false, start: 1, items: filled }];
}

function toTerm(blocks: readonly Block[]): ListItem {
  const { content, blocks: below } = toItem(blocks);
  const { text, marks } = content;
  if (text === '' || marks.some(({ kind }) => kind === 'strong')) return { content, blocks: below };
  const strong = { kind: 'strong', start: 0, end: text.length } as const;
  return { content: { text, marks: [strong, ...marks] }, blocks: below };
}
