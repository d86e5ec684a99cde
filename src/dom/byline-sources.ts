import { INNER_LEAD_IN, LEAD_IN } from '../core/article/byline-words.ts';
import type { BylineSource } from '../core/article/bylines.ts';
import { attributeOf, labelsOf, spacedTextOf } from './element.ts';
import type { PageLine } from './lines-at-headline.ts';
import type { MetadataSources } from './metadata-sources.ts';
import { standsInBox } from './other-boxes.ts';

/** Best first; what stands under plain "author" is the site's own name most often. */
const META_NAMES = [
  /^(?:og:)?article:author(?:_name)?$/,
  /^(?:cxenseparse:|parsely-|sailthru\.|citation_)author$/,
  /^(?:dc|dcterms)\.creator$/,
  /^(?:authors|citation_authors|displayauthors|byl|twitter:misc:written by)$/,
  /^author$/,
];
/** "Written by", as a publishing system labels what it puts into a card's data. */
const CARD_LABEL = /^(?:.+ )?(?:by|von|par|por|da|door|av|af|przez)$|aut(?:h?or|eur)|автор|yazan/i;

/** Who the page's metadata says has written the article, best first. */
export function* statedBylines(
  { meta, jsonLd }: MetadataSources,
  lines: () => readonly PageLine[],
): Generator<BylineSource> {
  const { authors, organizations } = jsonLd ?? NOBODY;
  yield { names: authors.length > 0 ? [...authors, ...organizations] : [], signed: true };
  for (const name of META_NAMES) yield { names: meta.like(name).filter(isNoAddress) };
  for (const card of ['1', '2']) {
    const isByline = CARD_LABEL.test(meta(`twitter:label${card}`) ?? '');
    if (isByline) yield { names: [meta(`twitter:data${card}`) ?? ''] };
  }
  yield { names: linesNamingMore(authors[0] ?? meta('author') ?? '', lines), printed: true };
}

/** Who the page's marks and lines say has, best first, and what organization metadata names among them. */
export function* printedBylines(
  document: Document,
  { jsonLd }: MetadataSources,
  headline: Element | null,
  lines: () => readonly PageLine[],
): Generator<BylineSource> {
  yield {
    names: namesOfFirstBox(document.querySelectorAll(MARKED), headline),
    printed: true,
    marked: true,
    signed: true,
  };
  yield* printedNames(lines());
  const { organizations } = jsonLd ?? NOBODY;
  yield { names: organizations, organization: true, signed: true };
  yield {
    names: namesOfFirstBox(document.querySelectorAll(LABELED), headline),
    printed: true,
    signed: true,
  };
}

const NOBODY = { authors: [], organizations: [] };

function isNoAddress(text: string): boolean {
  return !/^(?:https?:|www\.|\/)/.test(text);
}

/** What the page's markup says is an author. */
const MARKED =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [itemprop~="creator"]';
const OTHERS =
  'aside, footer, nav, figure, figcaption, form, [class*="comment"], [id*="comment"], [class*="related"], [class*="teaser"], [class*="testimonial"], [class*="recommend"], [class*="sidebar"]';
const LONGEST_BYLINE = 120;
const LONGEST_NAME = 60;
const MOST_ELEMENTS = 12;

/** What its class names call one. */
const LABELED =
  '[class*="byline"], [class*="author"], [class*="Author"], [class*="autor"], [class*="Byline"], [class*="writer"]';

/** Those that stand together with the first: further ones sign other stories. */
function namesOfFirstBox(elements: Iterable<Element>, headline: Element | null): string[] {
  const fitting = [...elements]
    .slice(0, MOST_ELEMENTS * 4)
    .filter((element) => !standsInBox(element, OTHERS, headline))
    .slice(0, MOST_ELEMENTS)
    .map((element) => ({ element, text: attributeOf(element, 'content') ?? spacedTextOf(element) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_BYLINE);
  const first = fitting[0];
  if (!first) return [];
  const box = first.element.parentElement?.parentElement;
  const inside = fitting.filter(({ element }) => first.element.contains(element));
  const deepest = inside.length > 1 ? inside.slice(1) : inside;
  const beside = fitting.filter(
    ({ element }) =>
      !first.element.contains(element) &&
      box?.contains(element) &&
      element.getAttribute('class') === first.element.getAttribute('class'),
  );
  return [...deepest, ...beside].map(({ text }) => text);
}

const AUTHOR_LABEL =
  /author|byline|autor|auteur|writer|verfasser|redakteur|contributor|reporter|journalist/;
const AUTHOR_ADDRESS =
  /\/(?:aut(?:h|eu|o)\w*|writers?|contributors?|people|profiles?|staff|reporters?|journalists?|by|team|column\w+|redakt\w+|person)\/[^/]/i;

const AND = / (?:and|und|et|y|e|og|och|en|&) /;

/** "By Ana Ruiz and Jonas Feld" where metadata names Ana Ruiz alone. */
function linesNamingMore(name: string, lines: () => readonly PageLine[]): string[] {
  const texts = name ? lines().map(({ text }) => text) : [];
  return texts.filter(
    (text) => text.length <= LONGEST_BYLINE && text.includes(name) && AND.test(text),
  );
}

/** Lines at the headline that are labeled as bylines, link to an author's page, or begin with "By". */
function* printedNames(lines: readonly PageLine[]): Generator<BylineSource> {
  for (const [i, line] of lines.entries()) {
    if (line.text.length > LONGEST_BYLINE) continue;
    const withNext = `${line.text} ${lines[i + 1]?.text}`;
    if (withNext.length <= LONGEST_NAME && `${line.text} `.replace(LEAD_IN, '') === '') {
      // "By", with the name on a line of its own below.
      yield { names: [withNext], printed: true, signed: true };
    }
    const linked = line.pieces.filter(({ element }) => linksToAuthor(element));
    const names = linked.length > 0 ? linked.map(({ text }) => text) : unlinkedNames(line);
    if (names.length > 0) yield { names, printed: true, marked: linked.length > 0, signed: true };
  }
}

function linksToAuthor(element: Element): boolean {
  const link = element.closest('a[href]');
  return link !== null && AUTHOR_ADDRESS.test(link.getAttribute('href') ?? '');
}

function unlinkedNames({ element, text, pieces }: PageLine): string[] {
  const whole = pieces.find((piece) => INNER_LEAD_IN.test(piece.text));
  if (whole && pieces.length > 1) return [whole.text];
  const begins = LEAD_IN.test(text) || INNER_LEAD_IN.test(text);
  if (!begins && !isLabeled(pieces[0]?.element ?? element)) return [];
  const isSplit = pieces.some((piece) => /\s/.test(piece.text) && !LEAD_IN.test(piece.text));
  return begins || !isSplit ? [text] : pieces.map((piece) => piece.text);
}

const LABEL_LEVELS = 4;

function isLabeled(element: Element): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < LABEL_LEVELS; level++) {
    if (/^(?:BODY|MAIN|ARTICLE|HTML)$/.test(box.tagName)) return false;
    if (AUTHOR_LABEL.test(labelsOf(box))) return true;
    box = box.parentElement;
  }
  return false;
}
