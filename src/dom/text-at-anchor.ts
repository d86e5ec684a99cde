import { textOf } from './element.ts';

/** A label alone says less than what it stands before: the number of a note, an empty anchor. */
const LABEL = 8;
const MOST_AROUND = 3;
const LONGEST = 60;
/** Numbers, brackets and ways back, which the reader leaves out or writes otherwise. */
const BEFORE_TEXT = /^(?:[\s\d.^[\]()*†‡↑↩↵⏎⇑▲⤴←]|\ufe0e|\ufe0f)+/;

/** How the text begins that a link within a page leads to; `null` where it leads to none. */
export function textAtAnchor(page: Document, hash: string): string | null {
  let target = targetOf(page, hash);
  for (let i = 0; target && i < MOST_AROUND; i++) {
    const text = textFrom(target);
    if (text.length > LABEL) return text.slice(0, LONGEST);
    target = target.parentElement;
  }
  return null;
}

function targetOf(page: Document, hash: string): Element | null {
  const name = decoded(hash.slice(1));
  if (name === '') return null;
  return page.getElementById(name) ?? page.getElementsByName(name)[0] ?? null;
}

function textFrom(target: Element): string {
  const own = textOf(target).replace(BEFORE_TEXT, '');
  if (own.length > LABEL || !target.nextElementSibling) return own;
  return textOf(target.nextElementSibling).replace(BEFORE_TEXT, '');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A lone percent sign: meant as it is written.
    return name;
  }
}
