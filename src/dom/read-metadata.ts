import type { PublicationDate } from '../core/article/article.ts';
import { chooseBylines } from '../core/article/bylines.ts';
import { isDateline } from '../core/article/dateline.ts';
import { chooseHeadline } from '../core/article/headline.ts';
import { choosePublicationDate, type DateEvidence } from '../core/article/publication-date.ts';
import { healEscapes } from '../core/text/heal-escapes.ts';
import { attributeOf, labelsOf, spacedTextOf, textOf, webAddress } from './element.ts';
import {
  findHeadlineElement,
  type PrintedLine,
  printedLines,
  readHeadlineBlock,
} from './headline-block.ts';
import { type MetadataSources, type PageContext, readSources } from './metadata-sources.ts';

/** What a page says about its article, apart from the text. */
export interface PageMetadata {
  readonly title: string;
  readonly kicker: string | null;
  readonly standfirst: string | null;
  readonly bylines: readonly string[];
  readonly dateline: string | null;
  readonly siteName: string | null;
  readonly published: PublicationDate | null;
  readonly language: string | null;
  /** The picture that metadata names; it need not stand on the page. */
  readonly image: string | null;
}

/** Reads the metadata of a page that nothing has been taken away from yet but other stories. */
export function readMetadata(document: Document, context: PageContext): PageMetadata {
  const sources = readSources(document, context);
  const { meta, jsonLd, siteName } = sources;
  const lines = printedLines(document);
  const title = readTitle(document, lines, sources);
  const headline = findHeadlineElement(lines, title);
  const description = jsonLd?.description ?? meta('og:description', 'description');
  const block = readHeadlineBlock(headline, title, description);
  return {
    title: healEscapes(title),
    ...block,
    bylines: readBylines(document, sources),
    dateline: readDateline(document),
    siteName,
    published: choosePublicationDate(dateEvidence(document, sources)),
    language: readLanguage(document, sources),
    image: webAddress(
      jsonLd?.image ?? meta('og:image', 'og:image:url', 'twitter:image'),
      context.base,
    ),
  };
}

function readTitle(
  document: Document,
  lines: readonly PrintedLine[],
  { meta, jsonLd, siteName, documentTitle, heading }: MetadataSources,
): string {
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter((text) => text !== '');
  const declared = [jsonLd?.headline, meta('og:title'), meta('twitter:title'), heading].filter(
    (text): text is string => Boolean(text),
  );
  return chooseHeadline({
    declared,
    documentTitle,
    headings,
    printed: lines.map(({ text }) => text),
    siteName,
  });
}

const BYLINE_ELEMENTS =
  '[rel~="author"], [itemprop~="author"] [itemprop="name"], [itemprop~="author"], [class*="byline"] a, [class*="author-name"], [class*="author__name"], [class*="author_name"], [class*="byline"], [class*="author"]';
const LONGEST_BYLINE = 100;

function readBylines(document: Document, sources: MetadataSources): string[] {
  return chooseBylines(bylineSources(document, sources), [sources.siteName, sources.publisher]);
}

/** Best first. A generator, so that a page whose metadata names its authors is not searched for them. */
function* bylineSources(document: Document, { meta, jsonLd }: MetadataSources) {
  yield jsonLd?.authors ?? [];
  const names = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator'];
  for (const name of names) {
    const declared = meta(name);
    if (declared) yield [declared];
  }
  yield printedByline(document);
}

function printedByline(document: Document): string[] {
  for (const element of document.querySelectorAll(BYLINE_ELEMENTS)) {
    if (element.closest('aside, footer')) continue;
    const text = spacedTextOf(element);
    if (text.length <= LONGEST_BYLINE && /\p{L}{2,}\s+\p{L}/u.test(text)) return [text];
  }
  return [];
}

const DATELINE_ELEMENTS = '[class*="dateline"], [class*="article-location"], h4, h5';
const MOST_DATELINES = 30;

/** A dateline that has an element of its own; a date or a clock in such an element is none. */
function readDateline(document: Document): string | null {
  const elements = [...document.querySelectorAll(DATELINE_ELEMENTS)].slice(0, MOST_DATELINES);
  const found = elements.find((element) => {
    const text = textOf(element);
    if (/\d/.test(text) || text === '' || text.length > 60) return false;
    return isDateline(text) || labelsOf(element).includes('dateline');
  });
  return found ? textOf(found) : null;
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'citation_publication_date',
];
const TIME_ELEMENTS =
  'time[itemprop~="datePublished"], time[pubdate], article time[datetime], header time[datetime], main time[datetime], time[datetime]';
const OTHER_TIMES = 'aside, nav, footer, [class*="comment"], [class*="related"], li';
const PRINTED_DATES =
  '[class*="publish"], [class*="pubdate"], [class*="post-date"], [class*="entry-date"], [class*="article-date"], [class*="article__date"], [class*="dateline"], [class*="byline"], [class*="timestamp"], [class*="date"], time';
const LONGEST_DATE = 160;

const MOST_PRINTED_DATES = 8;

/** Best first. A generator: most pages tell in their metadata, and need not be searched. */
function* dateEvidence(
  document: Document,
  { meta, jsonLd }: MetadataSources,
): Generator<DateEvidence> {
  yield* given(jsonLd?.datePublished, 'json-ld');
  yield* given(meta(...DATE_NAMES), 'meta');
  yield* given(microdataDate(document), 'microdata');
  for (const time of document.querySelectorAll(TIME_ELEMENTS)) {
    if (isOwnDate(time)) yield* given(attributeOf(time, 'datetime'), 'time-element');
  }
  const printed = [...document.querySelectorAll(PRINTED_DATES)].filter(isOwnDate).map(textOf);
  const short = printed.filter((text) => text.length > 5 && text.length <= LONGEST_DATE);
  for (const text of short.slice(0, MOST_PRINTED_DATES)) yield* given(text, 'text');
}

/** Dates of other stories, of comments, and of clocks in the page's header are not the article's. */
function isOwnDate(element: Element): boolean {
  return (
    !element.closest(OTHER_TIMES) && !/clock|current|today|update|modif/.test(labelsOf(element))
  );
}

function given(text: string | null | undefined, basis: DateEvidence['basis']): DateEvidence[] {
  return text ? [{ text, basis }] : [];
}

function microdataDate(document: Document): string | null {
  const element = document.querySelector('[itemprop~="datePublished"]');
  return (
    attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? (textOf(element) || null)
  );
}

function readLanguage(document: Document, { meta, jsonLd }: MetadataSources): string | null {
  const root = document.documentElement;
  return (
    attributeOf(root, 'lang') ??
    attributeOf(root, 'xml:lang') ??
    jsonLd?.language ??
    meta('og:locale', 'content-language', 'language', 'dc.language')
  );
}
