import type { EntityType } from '../../core/names/entity.ts';

/** Several of a type, as on a filter. */
export const TYPE_NAMES: Readonly<Record<EntityType, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  event: 'Events',
  product: 'Products',
  work: 'Works',
  group: 'Groups',
};
