/** How far an article was read: `at` is the number of its block, counted from 0, and the part of that block above. */
export interface ReadingPlace {
  /** Of the article's page, without its fragment. */
  readonly address: string;
  readonly at: number;
}

export interface KeptPlace extends ReadingPlace {
  /** In a private window, the tab that alone may know of it. */
  readonly tab: number | null;
}

/** Whose place is kept or asked for: a private tab's, or that of all other tabs (`null`). */
type PrivateTab = number | null;

const MOST_PLACES = 100;

/** The latest place of an address counts; at the beginning there is nothing to keep. Oldest first. */
export function keepPlace(places: readonly KeptPlace[], kept: KeptPlace): readonly KeptPlace[] {
  const others = places.filter(({ address, tab }) => address !== kept.address || tab !== kept.tab);
  return kept.at > 0 ? [...others, kept].slice(-MOST_PLACES) : others;
}

export function findPlace(
  places: readonly KeptPlace[],
  wanted: string,
  privateTab: PrivateTab,
): ReadingPlace | null {
  const found = places.find(({ address, tab }) => address === wanted && tab === privateTab);
  return found ? { address: found.address, at: found.at } : null;
}
