import type { Block } from './article.ts';

/** A block and where on its page it stood: what cleaning judges it by. */
export interface PlacedBlock {
  readonly block: Block;
  readonly place: Place;
}

export interface Place {
  /** Names of the block's element and of the three around it, innermost first, in upper case. */
  readonly tags: readonly string[];
  /** Class, id and the like of its element, in lower case. */
  readonly labels: string;
  /** Those of the three elements around it. */
  readonly labelsAround: string;
  /** A number for the element around it, and one for the element around that: siblings share them. */
  readonly parent: number;
  readonly grandparent: number;
  /** Elements from the root of the article down to the block. */
  readonly depth: number;
}
