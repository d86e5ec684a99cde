import type { Block } from './article.ts';
import { plainTextOf } from './plain-text.ts';

const SHORTEST = 30;
const LONGEST = 700;
const ENDS = /[.!?…)]$/;

/** The person without the name. Of a book's author, a story says more. */
const BY_ROLE =
  /^(?:the (?:author|writer) is|(?:der|die) autor(?:in)? ist|l['’]aut\w+ (?:est|è)|(?:el|la) autora? es|[oa] autora? é) /i;
/** "About the author: ", "— ", "(": what may stand before the name. */
const BEFORE_NAME = /^\W{0,3}$|^[^.]{0,30}:\s*$/;
/** "Ana Ruiz covers", "Ana Ruiz, who lives in Rome,", and not "Ana Ruiz | Rome" or "Ana Ruiz, 4 May". */
const AFTER_NAME = /^,? \(?(\S)/;

/** How far from the end of what was found on the page, and of the story, it may say who wrote it. */
const LAST_FOUND = 12;
const LAST_OF_STORY = 3;

/** What stands at the end of a page's text: the last of its story, and what was no part of that. */
export function textsAtEnd(found: readonly Block[], story: readonly Block[]): string[] {
  const dropped = found.slice(-LAST_FOUND).filter((block) => !story.includes(block));
  return [...dropped, ...story.slice(-LAST_OF_STORY)].map(textOf);
}

export interface SignedStory {
  readonly story: readonly Block[];
  readonly authorNote: string | null;
}

/**
 * Takes what says who its authors are out of a story: "Ana Ruiz is the paper’s Rome correspondent."
 *
 * @param texts where it may stand, in the text or outside of it
 */
export function takeAuthorNote(
  story: readonly Block[],
  texts: readonly string[],
  bylines: readonly string[],
): SignedStory {
  const notes = new Set(texts.filter((text) => isAuthorNote(text, bylines)));
  if (notes.size === 0) return { story, authorNote: null };
  // In the midst of a story, its author is one of the people in it.
  for (const block of story.slice(0, -LAST_OF_STORY)) notes.delete(textOf(block));
  // Of a box and its paragraph, the paragraph.
  const all = [...notes];
  const single = all.filter((note) => !all.some((one) => one !== note && note.includes(one)));
  return {
    story: story.filter((block) => !notes.has(textOf(block))),
    authorNote: single.join('\n') || null,
  };
}

function textOf(block: Block): string {
  return plainTextOf([block]).text;
}

function isAuthorNote(text: string, bylines: readonly string[]): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !ENDS.test(text)) return false;
  return BY_ROLE.test(text) || bylines.some((name) => tellsOf(text, name));
}

function tellsOf(text: string, name: string): boolean {
  const [before = '', after] = text.split(name, 2);
  const letter = AFTER_NAME.exec(after ?? '')?.[1];
  return (
    letter !== undefined &&
    // Digits and signs have no capitals, nor have scripts in which a name says less.
    letter !== letter.toUpperCase() &&
    name.includes(' ') &&
    BEFORE_NAME.test(before)
  );
}
