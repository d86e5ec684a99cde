import type { Entity } from '../names/entity.ts';
import { fold } from '../text/fold.ts';
import { withPlainLetters } from '../text/plain-letters.ts';

/** The Arabic article is printed or left out, joined or not. */
const ARTICLE = /(^|\s)[ae]l[- ](?=\S)/g;

/** A name as it is looked for: without case, accents, apostrophes and the Arabic article. */
export function searchForm(text: string): string {
  return withPlainLetters(fold(text))
    .replace(/'/g, '')
    .replace(ARTICLE, '$1')
    .replace(/-/g, ' ')
    .trim();
}

/** The entities with a spelling that holds what was typed. */
export function findNames<E extends Entity>(entities: readonly E[], typed: string): readonly E[] {
  const wanted = searchForm(typed);
  if (wanted === '') return entities;
  return entities.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => searchForm(form).includes(wanted)),
  );
}
