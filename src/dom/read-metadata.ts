import type { PublicationDate } from '../core/article/article.ts';
import { chooseBylines } from '../core/article/bylines.ts';
import { isDateline } from '../core/article/dateline.ts';
import { isSitePicture } from '../core/article/picture-source.ts';
import { choosePublicationDate } from '../core/article/publication-date.ts';
import { once } from '../core/once.ts';
import { healEscapes } from '../core/text/heal-escapes.ts';
import { printedBylines, statedBylines } from './byline-sources.ts';
import { dateEvidence, modifiedEvidence, orderEvidence } from './date-evidence.ts';
import { attributeOf, labelsOf, webAddress } from './element.ts';
import { findHeadlineElement, printedLines, readHeadlineBlock } from './headline-block.ts';
import { type LinesAtHeadline, linesAtHeadline, type PageLine } from './lines-at-headline.ts';
import { type MetadataSources, type PageContext, readSources } from './metadata-sources.ts';
import { readTitle } from './read-title.ts';

/** What a page says about its article, apart from the text. */
export interface PageMetadata {
  readonly title: string;
  readonly kicker: string | null;
  readonly standfirst: string | null;
  readonly bylines: readonly string[];
  readonly dateline: string | null;
  readonly siteName: string | null;
  readonly published: PublicationDate | null;
  readonly modified: PublicationDate | null;
  readonly language: string | null;
  /** The picture that metadata names; it need not stand on the page. */
  readonly image: string | null;
  /** Topics that metadata names; many pages print only some of them, or none. */
  readonly topics: readonly string[];
}

/** Reads the metadata of a page that nothing has been taken away from yet but other stories. */
export function readMetadata(document: Document, context: PageContext): PageMetadata {
  const sources = readSources(document, context);
  const { meta, jsonLd, siteName } = sources;
  const lines = printedLines(document);
  const title = readTitle(document, lines, sources, context);
  const headline = findHeadlineElement(lines, title);
  const description = jsonLd?.description ?? meta('og:description', 'description');
  const nearby = once(() => (headline ? linesAtHeadline(headline) : NO_LINES));
  const linesNearby = () => [...nearby().below, ...nearby().above];
  const near = { headline, lines: linesNearby };
  const block = readHeadlineBlock(headline, title, description);
  const language = readLanguage(document, sources);
  const order = orderEvidence(document, sources, near, { url: context.url, language });
  return {
    title: healEscapes(title),
    ...block,
    bylines: chooseBylines(statedBylines(sources, linesNearby), sources.siteNames, () =>
      printedBylines(document, sources, headline, linesNearby),
    ),
    dateline: readDateline(linesNearby()),
    siteName,
    published: choosePublicationDate(dateEvidence(document, sources, near, context.url), order),
    modified: choosePublicationDate(modifiedEvidence(sources), order),
    language,
    image: readImage(sources, context.base),
    topics: [...meta.like(/^(?:article:tag|(?:news_)?keywords)$/), ...(jsonLd?.keywords ?? [])],
  };
}

const NO_LINES: LinesAtHeadline = { above: [], below: [] };

const LONGEST_DATELINE = 60;

/** A dateline that has an element of its own; a date or a clock in such an element is none. */
function readDateline(lines: readonly PageLine[]): string | null {
  const found = lines
    .flatMap((line) => [line, ...line.pieces])
    .find(({ element, text }) => {
      if (text.length < 3 || text.length > LONGEST_DATELINE || /\d/.test(text)) return false;
      const labels = labelsOf(element);
      const isMarked = /^H[45]$/.test(element.tagName) || labels.includes('article-location');
      return labels.includes('dateline') || (isMarked && isDateline(text));
    });
  return found?.text ?? null;
}

/** The first picture that is the article's own. */
function readImage({ meta, jsonLd }: MetadataSources, base: string): string | null {
  const named = [
    ...(jsonLd?.images ?? []),
    ...['og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'].map((name) => meta(name)),
  ];
  const addresses = named.flatMap((address) => webAddress(address, base) ?? []);
  return addresses.find((address) => !isSitePicture(address)) ?? null;
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
