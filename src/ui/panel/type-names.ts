import type { MessageKey } from '../../core/messages.ts';
import type { EntityType } from '../../core/names/entity.ts';

/** What a name names. */
export const TYPE_NAMES: Readonly<Record<EntityType, MessageKey>> = {
  person: 'type_person',
  organization: 'type_organization',
  place: 'type_place',
  event: 'type_event',
  product: 'type_product',
  work: 'type_work',
  group: 'type_group',
};

/** Several of a type, as on a filter. */
export const TYPES_NAMES: Readonly<Record<EntityType, MessageKey>> = {
  person: 'types_person',
  organization: 'types_organization',
  place: 'types_place',
  event: 'types_event',
  product: 'types_product',
  work: 'types_work',
  group: 'types_group',
};
