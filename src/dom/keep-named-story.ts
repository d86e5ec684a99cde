import { isArticleAddress, isSameArticle } from '../core/article/article-address.ts';
import { headlinesAgree, isSameHeadline } from '../core/article/stale-claims.ts';
import { textOf, webAddress } from './element.ts';
import { findStories, isTop, type Story } from './find-stories.ts';

/** Stamped by `snapshotDocument` on the story in the middle of the window, or on the root: the first story is. */
export const IN_VIEW = 'data-lede-in-view';

/** The story that a page of several was cut down to. */
export interface NamedStory {
  readonly headline: string;
  /** Of the stories taken out. */
  readonly otherHeadlines: readonly string[];
}

/**
 * On a page that holds several whole stories, as endless pages do, takes all but the one that the address
 * names out of a copy. Leaves every other page alone, and this one too where nothing tells the stories apart.
 */
export function keepNamedStory(
  copy: Document,
  url: string | null,
  base: string,
): NamedStory | null {
  const stories = findStories(copy);
  const named = stories.length > 1 ? chooseStory(copy, stories, url, base) : null;
  if (!named) return null;
  const others = stories.filter((story) => story !== named);
  for (const { element } of others) element.remove();
  return { headline: named.headline, otherHeadlines: others.map(({ headline }) => headline) };
}

/** The headline of the story that an address names on a page of several; `null` on every other page. */
export function findNamedHeadline(page: Document, url: string): string | null {
  const stories = findStories(page);
  if (stories.length < 2) return null;
  return chooseStory(page, stories, url, page.baseURI)?.headline ?? null;
}

/** By the address, else by the document's title, else the one in view; `null` to leave the page alone. */
function chooseStory(
  copy: Document,
  stories: readonly Story[],
  url: string | null,
  base: string,
): Story | null {
  const title = textOf(copy.querySelector('title'));
  const outer = headlinesOutside(copy, stories);
  const byTitle = storiesOfTitle(stories, title);
  if (isOneStory(outer, byTitle, title)) return null;
  const byAddress = stories.filter((story) => url !== null && carries(story, url, base));
  if (byAddress.length > 0) return only(byAddress);
  if (byTitle.length > 0) return only(byTitle);
  const isStack = stories.every(({ addresses, heading }) => addresses.length > 0 || isTop(heading));
  if (!isStack || outer.length > 0 || url === null || !isArticleAddress(url)) return null;
  if (copy.documentElement.hasAttribute(IN_VIEW)) return stories[0] ?? null;
  return stories.find(({ element }) => element.hasAttribute(IN_VIEW)) ?? null;
}

/** Shorter ones are a section's name, or a site's. */
const SHORTEST_HEADLINE = 12;

/** Those that the title repeats, else those that it resembles: headlines of one day may be much alike. */
function storiesOfTitle(stories: readonly Story[], title: string): Story[] {
  const headed = stories.filter(({ headline }) => headline.length >= SHORTEST_HEADLINE);
  const repeated = headed.filter(({ headline }) => isSameHeadline(headline, title));
  if (repeated.length > 0) return repeated;
  return headed.filter(({ headline }) => headlinesAgree(headline, title));
}

function headlinesOutside(copy: Document, stories: readonly Story[]): string[] {
  return [...copy.getElementsByTagName('h1')]
    .filter((heading) => !stories.some(({ element }) => element.contains(heading)))
    .map(textOf)
    .filter((text) => text.length >= SHORTEST_HEADLINE);
}

/**
 * Posts of a live blog, or chapters: the page is named after a headline above them all. A shorter one than
 * that of a story which the page is named after as well is the site's name.
 */
function isOneStory(outer: readonly string[], byTitle: readonly Story[], title: string): boolean {
  const longest = Math.max(0, ...byTitle.map(({ headline }) => headline.length));
  return outer.some((text) => text.length > longest && headlinesAgree(text, title));
}

/** Of several that carry the page's address none is told from the others: they are parts of one. */
function only(stories: readonly Story[]): Story | null {
  return stories.length === 1 ? (stories[0] ?? null) : null;
}

function carries({ addresses, ids }: Story, url: string, base: string): boolean {
  const numbers: readonly string[] = url.match(/\d{5,}/g) ?? [];
  if (ids.some((id) => numbers.includes(id))) return true;
  return addresses.some((address) => isSameArticle(webAddress(address, base) ?? '', url));
}
