import { chooseDayByMentions, isDayFirst, orderShownBy } from '../core/article/day-order.ts';
import { monthNamed } from '../core/article/month-names.ts';
import type { DateEvidence, OrderEvidence } from '../core/article/publication-date.ts';
import { mayBeDay } from '../core/article/publication-date.ts';
import { attributeOf, labelsOf, textOf } from './element.ts';
import type { PageLine } from './lines-at-headline.ts';
import type { MetadataSources } from './metadata-sources.ts';
import { standsInBox } from './other-boxes.ts';

/** Best first. */
const PUBLISHED = [
  /^(?:og:)?article[:.]published(?:[:_]time)?$/,
  /^(?:datepublished|parsely-pub-date|sailthru\.date|cxenseparse:recs:publishtime)$/,
  /^(?:w-)?pub(?:lish(?:ed)?|lication)?[-_]?(?:date)?$/,
  /^(?:dc|dcterms)\.(?:date\.)?(?:issued|created)$/,
  /^(?:(?:dc|dcterms)\.)?date$/,
  /^(?:citation_publication_date|uploaddate|datecreated)$/,
];
const MODIFIED = /^(?:article:modified_time|og:updated_time|datemodified|last-modified)$/;

const TIME_ELEMENTS =
  'time[itemprop~="datePublished"], time[pubdate], article time[datetime], header time[datetime], main time[datetime], time[datetime]';
const OTHER_TIMES = 'aside, nav, footer, [class*="comment"], [class*="related"], li';
const PRINTED_DATES =
  '[class*="publi"], [class*="date"], [class*="Date"], [class*="byline"], [class*="timestamp"], time';
const LONGEST_DATE = 160;
const LONGEST_LINE = 90;
const MOST_PRINTED_DATES = 8;
const UPDATE =
  /updat|modif|last review|aktualis|aktuell|geändert|actualiz|mis[e]? à jour|\bmaj\b|aggiorn|atualiz|bijgewerkt|gewijzigd|oppdater|opdater|uppdater|päivitet|aktualiz|zaktual|frissít|обновл|изменен|оновл|güncelle|تحديث|به‌روز|עודכן|עדכון|更新|수정/i;
const PUBLICATION_LABEL = /date|time|publi|posted|fecha|datum|meta|byline/;

/** What the page prints about its headline. */
export interface NearHeadline {
  readonly headline: Element | null;
  readonly lines: () => readonly PageLine[];
}

/** Best first. A generator: most pages tell in their metadata, and need not be searched. */
export function* dateEvidence(
  document: Document,
  { meta, jsonLd }: MetadataSources,
  { headline, lines }: NearHeadline,
  url: string | null,
): Generator<DateEvidence> {
  const stated = jsonLd?.datePublished ?? '';
  // A date in words is one that a page builder filled in, of the last time it built the page.
  const isBuilt = !/\d{4}/.test(stated.slice(0, 4));
  if (!isBuilt) yield* given(stated, 'json-ld');
  for (const name of PUBLISHED) yield* meta.like(name).flatMap((text) => given(text, 'meta'));
  yield* given(microdataDate(document), 'microdata');
  const address = dateInAddress(url);
  if (isBuilt) yield* datesOfLines(lines(), address);
  yield* given(stated, 'json-ld');
  for (const time of document.querySelectorAll(TIME_ELEMENTS)) {
    if (isOwnDate(time, headline)) yield* given(attributeOf(time, 'datetime'), 'time-element');
  }
  yield* datesOfLines(lines(), address);
  yield* given(address, 'address');
  for (const text of printedDates(document, headline)) yield* given(text, 'text');
}

export function* modifiedEvidence({ meta, jsonLd }: MetadataSources): Generator<DateEvidence> {
  yield* given(jsonLd?.dateModified, 'json-ld');
  yield* meta.like(MODIFIED).flatMap((text) => given(text, 'meta'));
}

/** What tells the day from the month where a date leaves it open. */
export function orderEvidence(
  document: Document,
  { meta, jsonLd }: MetadataSources,
  { headline, lines }: NearHeadline,
  page: { readonly url: string | null; readonly language: string | null },
): OrderEvidence {
  const texts = () => [...lines().map(({ text }) => text), ...printedDates(document, headline)];
  return {
    others: () => [
      dateInAddress(page.url) ?? '',
      jsonLd?.dateModified ?? '',
      jsonLd?.datePublished ?? '',
      ...meta.like(MODIFIED),
      ...texts(),
    ],
    isDayFirst: () => orderShownBy(texts()) ?? isDayFirst(page.language, page.url),
    chooseByText: (days) => chooseDayByMentions(days, textOf(document.body)),
  };
}

/** Where the address holds a day, lines that name another one tell of something else. */
function* datesOfLines(
  lines: readonly PageLine[],
  address: string | null,
): Generator<DateEvidence> {
  for (const { element, text, pieces } of lines) {
    const time = pieces.map((piece) => timeAround(piece.element)).find(Boolean);
    const isUpdate = UPDATE.test(labelsOf(element));
    if (time && !isUpdate && !UPDATE.test(text)) {
      yield* given(attributeOf(time, 'datetime'), 'time-element');
    }
    const isShort = text.length <= LONGEST_LINE || PUBLICATION_LABEL.test(labelsOf(element));
    if (isShort && text.length <= LONGEST_DATE && !isUpdate) {
      const date = withoutUpdate(text);
      if (!address || mayBeDay(date, address)) yield* given(date, 'text');
    }
  }
}

/** As `closest`, which takes long to take its selector apart, for each line anew. */
function timeAround(element: Element): Element | null {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (box.tagName === 'TIME' && box.hasAttribute('datetime')) return box;
  }
  return null;
}

/** "Published 4 March 2026, updated 6 March 2026" without what follows the word for an update. */
function withoutUpdate(text: string): string {
  const at = text.search(UPDATE);
  return at < 0 ? text : text.slice(0, at);
}

function printedDates(document: Document, headline: Element | null): string[] {
  const elements = [...document.querySelectorAll(PRINTED_DATES)].filter((element) =>
    isOwnDate(element, headline),
  );
  return elements
    .map((element) => withoutUpdate(textOf(element)))
    .filter((text) => text.length > 5 && text.length <= LONGEST_DATE)
    .slice(0, MOST_PRINTED_DATES);
}

/** Dates of other stories, of comments, and of clocks in the page's header are not the article's. */
function isOwnDate(element: Element, headline: Element | null): boolean {
  if (/clock|current|today|update|modif/.test(labelsOf(element))) return false;
  return !standsInBox(element, OTHER_TIMES, headline);
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

/** "/2026/03/04/ferry", "/2026/mar/04/ferry", "/2026-03-04-ferry", "/20260304/ferry" */
function dateInAddress(url: string | null): string | null {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/i.exec(url ?? '')?.[1] ?? '';
  const found = /[/_-]((?:19|20)\d\d)([/_-]?)([01]?\d|[a-z]{3,9})\2([0-3]?\d)(?=[/_.-]|$)/i.exec(
    path,
  );
  if (!found) return null;
  const [, year, separator, name = '', day = ''] = found;
  if (separator === '' && (name.length < 2 || day.length < 2)) return null;
  const month = /\d/.test(name) ? name : String(monthNamed(name) ?? '');
  return month && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
