import type { WordLists } from './token-form.ts';

/** The lists of names that a word in lower case may stand on. */
export function wordLists(): WordLists {
  return () => 0;
}
