import { Likeness } from './likeness.ts';
import type { NameForm } from './name-forms.ts';
import { likenessOfPeople } from './same-person.ts';
import { haveOtherNumbers, likenessOfThings, meaningOf } from './same-thing.ts';

/** How surely two forms of one article are one name. Never across types: a founder is not the company. */
export function likenessOf(a: NameForm, b: NameForm): Likeness {
  if (a.type !== b.type) return Likeness.None;
  if (a.key === b.key) return Likeness.Full;
  return a.type === 'person' ? likenessOfPeople(a, b) : likenessOfThings(a, b);
}

/** Says whether two forms tell apart what they name: other given names, another year. */
export function areApart(a: NameForm, b: NameForm): boolean {
  if (a.type !== 'person') return haveOtherNumbers(a, b);
  const areFull = a.words.length > 1 && b.words.length > 1;
  return areFull && likenessOf(a, b) === Likeness.None;
}

/** Equal for forms that need no comparing. */
export function groupingKey(form: NameForm): string {
  return form.type === 'person' ? form.key : meaningOf(form);
}
