import type { Lexicon } from './lexicon.ts';
import { phrasesOf } from './word-lists.ts';

/** A language whose words we don't know: digits with a sign say enough. */
export const OTHER: Lexicon = {
  language: 'other',
  decimalComma: true,
  numbers: new Map(),
  scales: new Map(),
  vague: new Set(),
  some: new Set(),
  articles: new Set(),
  and: new Set(),
  of: new Set(),
  to: new Set(),
  percent: phrasesOf('%'),
  units: new Map(),
  money: new Map(),
  fractions: new Map(),
  qualifiers: [],
  stops: new Set(),
};
