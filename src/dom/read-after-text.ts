import { fold } from '../core/text/fold.ts';
import { textOf } from './element.ts';

const BOXES =
  ':is([class*="author"], [class*="bio"]) p, :is(p, div):is([class*="author"], [class*="bio"])';
/** A short paragraph with a link is none of the story's for Readability. */
const LINKED_NAMES = ':is(p, em, i) > a:first-child';

/** What a page prints in boxes that it calls the author's, and in lines that begin with a link. */
export function textsOnAuthor(copy: Document): string[] {
  const links = [...copy.querySelectorAll(LINKED_NAMES)].filter((link) => !link.previousSibling);
  const lines = links.map((link) => link.closest('p'));
  return [...copy.querySelectorAll(BOXES), ...lines].map(textOf);
}

/** By their relation, and by addresses that most sites give the pages of their topics. */
const LINKS =
  'a:is([rel~="tag"], [href*="tag"], [href*="topic"], [href*="/them"], [href*="/tema"])';
const FRAME = 'header, aside, nav, [class*="related"], [class*="sidebar"]';
/** "Filed under:", and commas. A sentence around a link is longer. */
const MOST_UNLINKED = 60;
const LONGEST_TAG = 60;
const MOST_TAGS = 20;

/**
 * The topics that a page prints with its story: links that it calls so, and those that its metadata names.
 *
 * @param topics as metadata prints them, some as lists with commas
 */
export function readTags(copy: Document, topics: readonly string[]): string[] {
  const named = topics.flatMap((topic) => topic.split(/[,;]/)).map(fold);
  const story = copy.querySelector('h1')?.closest('article') ?? copy.querySelector('article');
  const tags = new Map<string, string>();
  for (const link of copy.querySelectorAll(LINKS)) {
    const text = textOf(link).replace(/^#/, '');
    const key = fold(text);
    // A section of the site, in a system that many sites run on, is "category tag".
    const isTag = /^tag|w tag/.test(link.getAttribute('rel') ?? '');
    if (!isTag && !named.includes(key)) continue;
    if (text.length <= LONGEST_TAG && isOfStory(link, story)) tags.set(key, tags.get(key) ?? text);
  }
  tags.delete('');
  return [...tags.values()].slice(0, MOST_TAGS);
}

function isOfStory(link: Element, story: Element | null): boolean {
  if ((link.closest('article') ?? story) !== story || link.closest(FRAME)) return false;
  const line = link.closest('p');
  const linked = [...(line?.querySelectorAll('a') ?? [])].map(textOf).join('');
  return textOf(line).length - linked.length < MOST_UNLINKED;
}
