import type { JSX } from 'preact';
import type { EntityType } from '../../core/names/entity.ts';

/** A shape for each type, so that color is not all that tells them apart. In a box of 16. */
const SHAPES: Readonly<Record<EntityType, string>> = {
  person: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2z',
  organization: 'M2.5 2.5h11v11h-11z',
  place:
    'M8 1a5 5 0 0 0-5 5c0 3.4 5 9 5 9s5-5.6 5-9a5 5 0 0 0-5-5zm0 3.2a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8z',
  event: 'M8 1l2.1 4.7 5.1.6-3.8 3.4 1.1 5L8 12.2 3.5 14.7l1.1-5L.8 6.3l5.1-.6z',
  product: 'M8 1l6.1 3.5v7L8 15l-6.1-3.5v-7z',
  work: 'M8 1l7 7-7 7-7-7z',
  group:
    'M5.5 4a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM12 4.5a3.5 3.5 0 0 0-1 .1 6 6 0 0 1 0 6.8 3.5 3.5 0 1 0 1-6.9z',
};

export function TypeIcon({ type }: { readonly type: EntityType }): JSX.Element {
  return (
    <svg class={`icon ${type}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[type]} fill-rule="evenodd" />
    </svg>
  );
}
