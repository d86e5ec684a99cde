import { fold } from '../text/fold.ts';

/** Who bears a given name. */
export type Bearer = 'men' | 'women' | 'both';

export interface GivenNames {
  has(word: string): boolean;
  bearerOf(word: string): Bearer | null;
  /** Folded, in order. */
  readonly all: readonly string[];
}

const BEARERS: Readonly<Record<string, Bearer>> = { M: 'men', F: 'women', B: 'both' };
/** As `train/given-names/pack-given-names.mjs` writes: shared letters, the rest, who bears it. */
const PACKED = /(\d)([^\dMFB]*)([MFB])/gy;

/** Throws an error where the text is no packed list. */
export function readGivenNames(packed: string): GivenNames {
  const bearers = new Map<string, Bearer>();
  let name = '';
  let end = 0;
  for (const { 0: entry, 1: shared, 2: rest, 3: bearer } of packed.matchAll(PACKED)) {
    name = name.slice(0, Number(shared)) + rest;
    bearers.set(name, BEARERS[bearer ?? ''] ?? 'both');
    end += entry.length;
  }
  if (packed.slice(end).trim() !== '' || bearers.size === 0) {
    throw new Error('The list of given names is broken.');
  }
  return {
    has: (word) => bearers.has(fold(word)),
    bearerOf: (word) => bearers.get(fold(word)) ?? null,
    all: [...bearers.keys()],
  };
}
