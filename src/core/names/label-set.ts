import type { EntityType } from './entity.ts';

/** In the order of the model's labels. */
export const LABELED_TYPES = [
  'person',
  'place',
  'organization',
  'group',
  'event',
  'product',
  'work',
] as const satisfies readonly EntityType[];

/** Where in a name a token stands: its begin, inside, last token, or all of it (BILOU). */
export const Part = { Begin: 0, Inside: 1, Last: 2, Whole: 3 } as const;

const PARTS = 4;
/** Label 0: in no name. */
export const OUTSIDE = 0;
export const LABELS = 1 + PARTS * LABELED_TYPES.length;

export function labelOf(type: number, part: number): number {
  return 1 + PARTS * type + part;
}

/** The index of the label's type in `LABELED_TYPES`; -1 for `OUTSIDE`. */
export function typeOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2;
}

export function partOfLabel(label: number): number {
  return (label - 1) & 3;
}

/** A name may begin behind these, and a sentence end. */
export function isClosed(label: number): boolean {
  return label === OUTSIDE || partOfLabel(label) >= Part.Last;
}

/** A sentence may begin with these. */
export function isOpening(label: number): boolean {
  return (
    label === OUTSIDE || partOfLabel(label) === Part.Begin || partOfLabel(label) === Part.Whole
  );
}

export function mayFollow(before: number, label: number): boolean {
  if (isClosed(before)) return isOpening(label);
  return !isOpening(label) && typeOfLabel(before) === typeOfLabel(label);
}

/** For each label those that may stand before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from(
  { length: LABELS },
  (_, label) =>
    Array.from({ length: LABELS }, (_unused, before) => before).filter((before) =>
      mayFollow(before, label),
    ),
);
