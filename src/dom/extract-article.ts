import type { Article, ArticlePart, Block, LeadImage } from '../core/article/article.ts';
import { type ReadPart, readPart } from '../core/article/article-part.ts';
import { parseBylines } from '../core/article/bylines.ts';
import { FEW_PROSE, isFuller, MUCH_MORE, proseOf } from '../core/article/fuller-reading.ts';
import { plainTextOf } from '../core/article/plain-text.ts';
import { localeOfText } from '../core/article/script.ts';
import { storyBlocks } from '../core/article/story-blocks.ts';
import { tidyBlocks, withoutGluedCaption } from '../core/article/tidy-blocks.ts';
import { isReadable } from '../core/detection/is-readable.ts';
import { attributeOf, textOf } from './element.ts';
import { embeddedText } from './embedded-text.ts';
import { findArticleElement, type Search } from './find-article-element.ts';
import { keepNamedStory } from './keep-named-story.ts';
import { readLeadImage } from './lead-image.ts';
import { paragraphProse } from './paragraph-prose.ts';
import { placeBlocks } from './place-blocks.ts';
import { preparePictures } from './prepare-pictures.ts';
import { printQuotes } from './print-quotes.ts';
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
  const within = readCopy(copyPage(), url, 'within');
  if (within.article && !missesProse(within)) return within.article;
  const region = readCopy(copyPage(), url, 'region');
  if (region.article && isFuller(region.blocks, within.blocks)) {
    return region.article;
  }
  const found = within.article ? within : readCopy(copyPage(), url, 'everywhere');
  const data = proseOf(found.blocks) < FEW_PROSE ? readData(copyPage(), url) : null;
  if (data && isFuller(data.blocks, found.blocks)) return data.article;
  return found.article ?? region.article;
}

interface Reading {
  readonly article: Article | null;
  /** The article's, before they are tidied; none without an article. */
  readonly blocks: readonly Block[];
  /** Characters of prose on the page, as far as its paragraphs tell. */
  readonly onPage: number;
}

function missesProse({ blocks, onPage }: Reading): boolean {
  const read = proseOf(blocks);
  return read < FEW_PROSE || onPage > read * MUCH_MORE;
}

function readCopy(copy: Document, url: string | null, search: Search): Reading {
  const page = placePage(copy, url, search);
  const { part, blocks } = readPart(
    page.signs,
    page.placed.map(({ block }) => block),
  );
  const story = storyBlocks(page.placed, page.metadata.title);
  return toReading(page, url, { part, blocks: story.filter((block) => blocks.includes(block)) });
}

/** An article that the page carries as data, and shows little or nothing of. */
function readData(copy: Document, url: string | null): Reading | null {
  const texts = embeddedText(copy);
  const blocks = texts.map(
    (text) => ({ kind: 'paragraph', content: { text, marks: [] } }) as const,
  );
  if (texts.length === 0) return null;
  return toReading(placePage(copy, url, 'region'), url, { part: null, blocks });
}

function toReading(
  { byline, metadata, onPage, placed: _, signs: __, ...around }: PlacedPage,
  url: string | null,
  { part, blocks }: ReadPart,
): Reading {
  if (!isReadable(blocks)) return { article: null, blocks: [], onPage };
  const bylines =
    metadata.bylines.length > 0
      ? metadata.bylines
      : parseBylines(byline ? [byline] : [], [metadata.siteName ?? '']);
  const article = compose({ url, metadata: { ...metadata, bylines }, blocks, part, ...around });
  // Where all that was found stands above the text already, nothing is left to read.
  return article.blocks.length > 0
    ? { article, blocks, onPage }
    : { article: null, blocks: [], onPage };
}

type PlacedPage = ReturnType<typeof placePage>;

/** What a page is taken apart into, before anything of its text is dropped. */
export function placePage(copy: Document, url: string | null, search: Search) {
  const base = baseOf(copy, url);
  const story = keepNamedStory(copy, url, base);
  const metadata = readMetadata(copy, { url, base, story });
  preparePictures(copy, base);
  printQuotes(copy);
  const lead = readLeadImage(copy, base, metadata);
  const direction = declaredDirection(copy);
  const captions = captionsOnPage(copy);
  const onPage = paragraphProse(copy);
  const signs = readPartSigns(copy, url, base);
  const found = findArticleElement(copy, metadata.title, search);
  const placed = found ? placeBlocks(found.element, base) : [];
  const byline = found?.byline ?? null;
  return { placed, byline, metadata, lead, direction, captions, onPage, signs };
}

/** Everything that the page's body holds, for a reader who asks to see it all the same. */
export function extractEverything(copy: Document, url: string | null): Article | null {
  const base = baseOf(copy, url);
  const metadata = readMetadata(copy, { url, base, story: null });
  preparePictures(copy, base);
  printQuotes(copy);
  const direction = declaredDirection(copy);
  const blocks = copy.body ? toBlocks(copy.body, base) : [];
  if (plainTextOf(blocks).text === '') return null;
  return compose({ url, metadata, lead: null, direction, blocks, captions: [], part: null });
}

interface Parts {
  readonly url: string | null;
  readonly metadata: PageMetadata;
  readonly lead: LeadImage | null;
  readonly direction: 'ltr' | 'rtl' | null;
  readonly blocks: readonly Block[];
  /** Captions printed anywhere on the page. */
  readonly captions: readonly string[];
  readonly part: ArticlePart | null;
}

function compose({ url, metadata, lead, direction, blocks, captions, part }: Parts): Article {
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
    part,
  };
}

function baseOf(document: Document, url: string | null): string {
  const declared = attributeOf(document.querySelector('base[href]'), 'href');
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
