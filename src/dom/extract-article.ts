import type { Article, ArticlePart, Block, Direction, LeadImage } from '../core/article/article.ts';
import { type PartSigns, readPart } from '../core/article/article-part.ts';
import { takeAuthorNote, textsAtEnd } from '../core/article/author-note.ts';
import { parseBylines } from '../core/article/bylines.ts';
import {
  FEW_PROSE,
  isFuller,
  MUCH_MORE,
  mayBeFuller,
  proseOf,
} from '../core/article/fuller-reading.ts';
import { plainTextOf } from '../core/article/plain-text.ts';
import { localeOfText } from '../core/article/script.ts';
import { storyBlocks } from '../core/article/story-blocks.ts';
import { isRowOfTags } from '../core/article/tags.ts';
import { tidyBlocks, withoutGluedCaption } from '../core/article/tidy-blocks.ts';
import { isReadable } from '../core/detection/is-readable.ts';
import { attributeOf, textOf } from './element.ts';
import { embeddedText } from './embedded-text.ts';
import { findArticleElement, type Search } from './find-article-element.ts';
import { findProseRegion } from './find-prose-region.ts';
import { keepNamedStory } from './keep-named-story.ts';
import { readLeadImage } from './lead-image.ts';
import { paragraphProse } from './paragraph-prose.ts';
import { placeBlocks } from './place-blocks.ts';
import { preparePictures } from './prepare-pictures.ts';
import { printQuotes } from './print-quotes.ts';
import { readTags, textsOnAuthor } from './read-after-text.ts';
import { type PageMetadata, readMetadata } from './read-metadata.ts';
import { readPartSigns } from './read-part-signs.ts';
import { toBlocks } from './to-blocks.ts';

/**
 * Reads a page as an article; `null` when it holds no article: nothing, a form, a list of teasers. Of
 * several whole articles it reads the one that the address names.
 *
 * @param copyPage makes a copy of the page, which is taken apart; a second one where the first try fails
 * @param url the page's address, `null` for a page without one
 */
export function extractArticle(copyPage: () => Document, url: string | null): Article | null {
  const copy = copyPage();
  const facts = readFacts(copy, url);
  const within = readCopy(copy, facts, 'within');
  if (within.article && !missesProse(within, facts)) return within.article;
  const region = readRegion(copyPage(), facts, within);
  if (region.article && isFuller(region.blocks, within.blocks)) return region.article;
  const found = within.article ? within : readCopy(prepare(copyPage(), facts), facts, 'everywhere');
  const data = proseOf(found.blocks) < FEW_PROSE ? readData(copyPage(), facts) : null;
  if (data && isFuller(data.blocks, found.blocks)) return data.article;
  return found.article ?? region.article;
}

interface Reading {
  readonly article: Article | null;
  /** The article's, before they are tidied; none without an article. */
  readonly blocks: readonly Block[];
}

const NOTHING: Reading = { article: null, blocks: [] };

function missesProse({ blocks }: Reading, { onPage }: PageFacts): boolean {
  const read = proseOf(blocks);
  return read < FEW_PROSE || onPage > read * MUCH_MORE;
}

/** Looks first whether the page holds more prose at all: to read a copy takes long. */
function readRegion(copy: Document, facts: PageFacts, within: Reading): Reading {
  keepNamedStory(copy, facts.url, facts.base);
  const region = copy.body ? findProseRegion(copy.body) : null;
  if (!region || (within.article && !mayBeFuller(region.prose, within.blocks))) return NOTHING;
  return readCopy(prepareParts(copy, facts), facts, 'region');
}

function readCopy(copy: Document, facts: PageFacts, search: Search): Reading {
  const { placed, byline } = placePage(copy, facts, search);
  const found = placed.map(({ block }) => block);
  const { part, blocks } = readPart(facts.signs, found);
  const story = storyBlocks(placed, facts.metadata.title);
  const above = new Set(blocks);
  const kept = story.filter((block) => above.has(block));
  const onAuthor = [...facts.onAuthor, ...textsAtEnd(found, story)];
  return toReading({ ...facts, blocks: kept, part, onAuthor }, byline);
}

/** An article that the page carries as data, and shows little or nothing of. */
function readData(copy: Document, facts: PageFacts): Reading {
  const blocks = embeddedText(copy).map(
    (text) => ({ kind: 'paragraph', content: { text, marks: [] } }) as const,
  );
  return toReading({ ...facts, blocks, part: null }, null);
}

function toReading(parts: PageFacts & Omit<Parts, 'authorNote'>, byline: string | null): Reading {
  const { blocks, metadata, tags } = parts;
  if (!isReadable(blocks)) return NOTHING;
  const bylines =
    metadata.bylines.length > 0
      ? metadata.bylines
      : parseBylines(byline ? [byline] : [], [metadata.siteName ?? '']);
  const { story, authorNote } = takeAuthorNote(blocks, parts.onAuthor, bylines);
  const text = story.filter((block) => !isRowOfTags(block, tags));
  const article = compose({
    ...{ ...parts, authorNote },
    ...{ blocks: text, metadata: { ...metadata, bylines } },
  });
  // Where all that was found stands above the text already, nothing is left to read.
  return article.blocks.length > 0 ? { article, blocks } : NOTHING;
}

/** What a page says of its article, read before it is taken apart. */
export interface PageFacts {
  readonly url: string | null;
  readonly base: string;
  readonly metadata: PageMetadata;
  readonly lead: LeadImage | null;
  readonly direction: Direction | null;
  /** Captions printed anywhere on the page. */
  readonly captions: readonly string[];
  /** Characters of prose on the page, as far as its paragraphs tell. */
  readonly onPage: number;
  readonly signs: PartSigns;
  /** Texts that may be about the author. */
  readonly onAuthor: readonly string[];
  readonly tags: readonly string[];
}

/** Prepares a fresh copy on the way, as `prepare` does. */
export function readFacts(copy: Document, url: string | null): PageFacts {
  const base = baseOf(copy, url);
  const story = keepNamedStory(copy, url, base);
  const metadata = readMetadata(copy, { url, base, story });
  preparePictures(copy, base);
  printQuotes(copy);
  return {
    url,
    base,
    metadata,
    lead: readLeadImage(copy, base, metadata),
    direction: declaredDirection(copy),
    captions: captionsOnPage(copy),
    onPage: paragraphProse(copy),
    signs: readPartSigns(copy, url, base),
    onAuthor: textsOnAuthor(copy),
    tags: readTags(copy, metadata.topics),
  };
}

/** Makes another copy of a page whose facts are known ready to be taken apart. */
export function prepare(copy: Document, facts: PageFacts): Document {
  keepNamedStory(copy, facts.url, facts.base);
  return prepareParts(copy, facts);
}

function prepareParts(copy: Document, { base }: PageFacts): Document {
  preparePictures(copy, base);
  printQuotes(copy);
  return copy;
}

/** The blocks that a search finds, before any is dropped. Takes the copy apart. */
export function placePage(copy: Document, { base, metadata }: PageFacts, search: Search) {
  const found = findArticleElement(copy, metadata.title, search);
  const placed = found ? placeBlocks(found.element, base) : [];
  return { placed, byline: found?.byline ?? null };
}

/**
 * Everything that the page's body holds, for a reader who asks to see it all the same.
 *
 * @param parts what to read in its place: copies of parts of the page, chosen by the reader
 */
export function extractEverything(
  copy: Document,
  url: string | null,
  parts: readonly Node[] | null = null,
): Article | null {
  const base = baseOf(copy, url);
  const metadata = readMetadata(copy, { url, base, story: null });
  if (parts) copy.body.replaceChildren(...parts);
  preparePictures(copy, base);
  printQuotes(copy);
  const direction = declaredDirection(copy);
  const blocks = copy.body ? toBlocks(copy.body, base) : [];
  if (plainTextOf(blocks).text === '') return null;
  return compose({
    ...(parts ? withOwnHeadline(blocks, metadata) : { blocks, metadata }),
    ...{ url, direction },
    ...{ lead: null, captions: [], part: null, authorNote: null, tags: [] },
  });
}

/** A part that begins with a heading has its headline there; the page's is that of the page. */
function withOwnHeadline(
  all: readonly Block[],
  metadata: PageMetadata,
): Pick<Parts, 'blocks' | 'metadata'> {
  const [first, ...blocks] = all;
  if (first?.kind !== 'heading' || blocks.length === 0) return { blocks: all, metadata };
  const { text: title } = first.content;
  if (title === metadata.title) return { blocks, metadata };
  return { blocks, metadata: { ...metadata, title, kicker: null, standfirst: null } };
}

interface Parts {
  readonly url: string | null;
  readonly metadata: PageMetadata;
  readonly lead: LeadImage | null;
  readonly direction: Direction | null;
  readonly blocks: readonly Block[];
  /** Captions printed anywhere on the page. */
  readonly captions: readonly string[];
  readonly part: ArticlePart | null;
  readonly authorNote: string | null;
  readonly tags: readonly string[];
}

function compose(parts: Parts): Article {
  const { url, metadata, lead, direction, blocks, captions, part, authorNote, tags } = parts;
  const tidied = tidyBlocks(blocks, metadata);
  const body = withoutGluedCaption(tidied.blocks, captions);
  const { text } = plainTextOf(body);
  const locale = localeOfText(metadata.language, text);
  return {
    url,
    title: metadata.title,
    kicker: metadata.kicker,
    standfirst: metadata.standfirst,
    bylines: metadata.bylines,
    dateline: tidied.dateline ?? metadata.dateline,
    siteName: metadata.siteName,
    language: locale.language,
    direction: locale.direction ?? direction ?? 'ltr',
    published: metadata.published,
    modified: metadata.modified,
    leadImage: lead,
    blocks: body,
    authorNote,
    tags,
    part,
  };
}

function baseOf(document: Document, url: string | null): string {
  const bases = [...document.getElementsByTagName('base')];
  const declared = bases.map((each) => attributeOf(each, 'href')).find(Boolean);
  try {
    return declared ? new URL(declared, url ?? undefined).href : (url ?? '');
  } catch {
    // A broken `<base>` counts for nothing, as in a browser.
    return url ?? '';
  }
}

function declaredDirection(document: Document): 'ltr' | 'rtl' | null {
  const dir =
    attributeOf(document.documentElement, 'dir') ?? attributeOf(document.body, 'dir') ?? '';
  return /^rtl$/i.test(dir) ? 'rtl' : /^ltr$/i.test(dir) ? 'ltr' : null;
}

const LONGEST_CAPTION = 300;

function captionsOnPage(document: Document): string[] {
  return [...document.querySelectorAll('figcaption, [class*="caption"]')]
    .map(textOf)
    .filter((text) => text !== '' && text.length <= LONGEST_CAPTION);
}
