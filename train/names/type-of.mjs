/** What labeled text calls a type, and what the product does. */
export const TYPE_OF = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organization',
  NORP: 'group',
  EVENT: 'event',
  PROD: 'product',
  WORK: 'work',
};
