import type { NameForm } from './name-forms.ts';

/**
 * The shortest form that still identifies: a person's given name and surname, an organization's or a place's
 * full name without "Inc." Acronyms and parts of names stand for it only where the text has nothing longer.
 */
export function displayNameOf(forms: readonly NameForm[]): string {
  const full = fullForms(forms);
  const [first] = full;
  if (!first) return '';
  const shortest = full.reduce((best, form) => (isShorter(form, best) ? form : best), first);
  // "(Vladimir) Putin": brackets of an editor are no part of the name.
  return shortest.type === 'person' ? shortest.text.replace(/[()[\]]/g, '') : shortest.text;
}

/** Forms, in the order of the text, that leave out nothing that identifies. */
function fullForms(forms: readonly NameForm[]): readonly NameForm[] {
  const spelled = forms.filter(
    (form) => form.acronym === null && isLatin(form) === anyLatin(forms),
  );
  const some = spelled.length > 0 ? spelled : forms;
  const most = Math.max(...some.map((form) => form.words.length));
  const longest = some.find((form) => form.words.length === most);
  if (!longest) return forms;
  return some.filter((form) =>
    form.type === 'person' ? isFullPerson(form, longest) : form.words.length === most,
  );
}

function isFullPerson(form: NameForm, longest: NameForm): boolean {
  if (longest.words.length < 2) return true;
  const [given = ''] = form.words;
  const hasGivenName = form.words.length > 1 && (given.length > 1 || longest.words[0] === given);
  return hasGivenName && form.generation === longest.generation;
}

function isShorter(form: NameForm, other: NameForm): boolean {
  return form.words.length < other.words.length;
}

const isLatin = (form: NameForm) => /\p{Script=Latin}/u.test(form.text);
const anyLatin = (forms: readonly NameForm[]) => forms.some(isLatin);
