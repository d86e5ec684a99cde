import type { Article, Block, LeadImage } from '../core/article/article.ts';
import { parseBylines } from '../core/article/bylines.ts';
import { plainTextOf } from '../core/article/plain-text.ts';
import { localeOfText } from '../core/article/script.ts';
import { tidyBlocks, withoutGluedCaption } from '../core/article/tidy-blocks.ts';
import { isReadable } from '../core/detection/is-readable.ts';
import { attributeOf, textOf } from './element.ts';
import { findArticleElement, type Search } from './find-article-element.ts';
import { keepNamedStory } from './keep-named-story.ts';
import { readLeadImage } from './lead-image.ts';
import { preparePictures } from './prepare-pictures.ts';
import { printQuotes } from './print-quotes.ts';
import { type PageMetadata, readMetadata } from './read-metadata.ts';
import { toBlocks } from './to-blocks.ts';

/**
 * Reads a page as an article; `null` when it holds no article: nothing, a form, a list of teasers. Of
 * several whole articles it reads the one that the address names.
 *
 * @param copyPage makes a copy of the page, which is taken apart; a second one where the first try fails
 * @param url the page's address, `null` for a page without one
 */
export function extractArticle(copyPage: () => Document, url: string | null): Article | null {
  return readCopy(copyPage(), url, 'within') ?? readCopy(copyPage(), url, 'everywhere');
}

function readCopy(copy: Document, url: string | null, search: Search): Article | null {
  const base = baseOf(copy, url);
  const story = keepNamedStory(copy, url, base);
  const metadata = readMetadata(copy, { url, base, story });
  preparePictures(copy, base);
  printQuotes(copy);
  const lead = readLeadImage(copy, base, metadata);
  const direction = declaredDirection(copy);
  const captions = captionsOnPage(copy);
  const found = findArticleElement(copy, metadata.title, search);
  const blocks = found ? toBlocks(found.element, base) : [];
  if (!isReadable(blocks)) return null;
  const bylines =
    metadata.bylines.length > 0
      ? metadata.bylines
      : parseBylines(found?.byline ? [found.byline] : [], [metadata.siteName ?? '']);
  return compose({ url, metadata: { ...metadata, bylines }, lead, direction, blocks, captions });
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
  return compose({ url, metadata, lead: null, direction, blocks, captions: [] });
}

interface Parts {
  readonly url: string | null;
  readonly metadata: PageMetadata;
  readonly lead: LeadImage | null;
  readonly direction: 'ltr' | 'rtl' | null;
  readonly blocks: readonly Block[];
  /** Captions printed anywhere on the page. */
  readonly captions: readonly string[];
}

function compose({ url, metadata, lead, direction, blocks, captions }: Parts): Article {
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
