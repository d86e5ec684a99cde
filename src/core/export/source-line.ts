import type { Article, DateBasis } from '../article/article.ts';
import { type MessageKey, say } from '../messages.ts';

/** Where a text is from, as it is said wherever the text is taken. */
export interface ArticleSource {
  readonly byline: string | null;
  readonly site: string | null;
  /** In words; `null` where it is not known. */
  readonly date: string | null;
  /** What the date rests on, in words. */
  readonly basis: string | null;
  readonly url: string | null;
}

const BASIS_WORDS: Readonly<Record<DateBasis, MessageKey>> = {
  'json-ld': 'export_date_data',
  meta: 'export_date_data',
  microdata: 'export_date_data',
  'time-element': 'export_date_printed',
  text: 'export_date_printed',
  address: 'export_date_address',
  given: 'export_date_given',
};

/** @param writeDate a day of ISO 8601 in words */
export function sourceOf(article: Article, writeDate: (iso: string) => string): ArticleSource {
  const { bylines, siteName, published, url } = article;
  const isTimed = published?.precision === 'minute';
  return {
    byline: bylines.length > 0 ? bylines.join(', ') : null,
    site: siteName,
    date: published && writeDate(published.value) + (isTimed ? `, ${timeOf(published.value)}` : ''),
    basis: published && say(BASIS_WORDS[published.basis]),
    url: url && safeAddress(url),
  };
}

function timeOf(iso: string): string {
  return iso.slice(11, 16);
}

/** An address that a file may name: of the web or of a mailbox, with nothing in it that could end it. */
export function safeAddress(address: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)/i.test(address)) return null;
  // Whatever the page wrote: lone halves of characters can't be encoded.
  return address
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\s<>()[\]\\"'^`{|}\p{Cc}]/gu, (one) => ENCODED[one] ?? encodeURIComponent(one));
}

/** Left alone by `encodeURIComponent`. */
const ENCODED: Readonly<Record<string, string>> = { '(': '%28', ')': '%29', "'": '%27' };
