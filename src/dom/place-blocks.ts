import type { Block } from '../core/article/article.ts';
import type { Place, PlacedBlock } from '../core/article/placed-block.ts';
import { labelsOf } from './element.ts';
import { type Origins, toBlocks } from './to-blocks.ts';

const AROUND = 3;

/** Turns an element's content into blocks that know where they stood. `base` as for `toBlocks`. */
export function placeBlocks(root: Element, base: string): PlacedBlock[] {
  const origins: Origins = new Map();
  const blocks: Block[] = toBlocks(root, base, origins);
  const numbers = new Map<Element | undefined, number>();
  const numberOf = (element: Element | undefined) => {
    const number = numbers.get(element) ?? numbers.size;
    numbers.set(element, number);
    return number;
  };
  const places = new Map<Element, Place>();
  return blocks.map((block) => {
    const origin = origins.get(block) ?? root;
    const place = places.get(origin) ?? placeOf(origin, root, numberOf);
    places.set(origin, place);
    return { block, place };
  });
}

function placeOf(
  origin: Element,
  root: Element,
  numberOf: (element: Element | undefined) => number,
): Place {
  const path: Element[] = [];
  for (let element: Element | null = origin; element; element = element.parentElement) {
    path.push(element);
    if (element === root) break;
  }
  const [own, parent = own, grandparent = parent] = path;
  return {
    tags: path.slice(0, AROUND + 1).map((element) => element.tagName.toUpperCase()),
    labels: labelsWithRole(own),
    labelsAround: path
      .slice(1, AROUND + 1)
      .map(labelsWithRole)
      .join(' '),
    parent: numberOf(parent),
    grandparent: numberOf(grandparent),
    depth: path.length,
  };
}

function labelsWithRole(element: Element | undefined): string {
  if (!element) return '';
  const of = (name: string) => element.getAttribute(name) ?? '';
  return `${labelsOf(element)} ${of('role')} ${of('itemprop')}`.trim();
}
