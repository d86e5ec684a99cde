import type { Article, PublicationDate } from '../../core/article/article.ts';
import { plainTextOf } from '../../core/article/plain-text.ts';
import { choosePublicationDate } from '../../core/article/publication-date.ts';
import { countWords, readingMinutes } from '../../core/article/reading-time.ts';
import { readSignals } from '../../core/detection/read-signals.ts';
import { scorePage } from '../../core/detection/score-page.ts';
import { readableTextOf } from '../../core/readable-text.ts';
import { declaredAddress } from '../../dom/declared-address.ts';
import { extractArticle } from '../../dom/extract-article.ts';
import { gatherEvidence } from '../../dom/gather-evidence.ts';
import { understandText } from './load-names.ts';
import { parsePage } from './parse-page.ts';

export interface PageToRead {
  readonly html: string;
  readonly url: string | null;
  /** ISO 8601; overrules what the page says. */
  readonly published: string | null;
}

export const NOTHING_READ = {
  page: { isArticle: false, score: 0 },
  article: null,
  mentions: [],
  entities: [],
  statements: [],
  figures: [],
  dates: [],
  timings: { parseMs: 0, extractMs: 0, understandMs: 0 },
};

/** One result object of the command line's contract. */
export function readPage(page: PageToRead): Record<string, unknown> {
  try {
    return readWhole(page);
  } catch (error) {
    // The stack, or the longest string, was not enough. Anything else is a fault of ours.
    if (!(error instanceof RangeError)) throw error;
    return {
      ...NOTHING_READ,
      error: { code: 'too-large', message: `Too large: ${error.message}` },
    };
  }
}

function readWhole(page: PageToRead): Record<string, unknown> {
  const t0 = performance.now();
  const document = parsePage(page.html);
  const t1 = performance.now();
  // Extraction takes the page apart.
  const verdict = scorePage(
    readSignals(gatherEvidence(document), page.url ?? declaredAddress(document)),
  );
  const address = page.url ?? addressOf(document);
  let unread: Document | null = document;
  const copyPage = () => {
    const copy = unread ?? parsePage(page.html);
    unread = null;
    return copy;
  };
  const found = extractArticle(copyPage, address);
  const article = found && { ...found, published: given(page.published) ?? found.published };
  const t2 = performance.now();
  const { mentions, entities, statements, figures, dates } = article
    ? understandText(readableTextOf(article))
    : NOTHING_READ;
  const t3 = performance.now();
  return {
    page: verdict,
    article: article && describe(article),
    ...{ mentions, entities, statements, figures, dates },
    timings: { parseMs: t1 - t0, extractMs: t2 - t1, understandMs: t3 - t2 },
    error: null,
  };
}

function addressOf(document: Document): string | null {
  return document.querySelector('base[href]')?.getAttribute('href') ?? null;
}

/** What the caller says overrules the page. */
function given(published: string | null): PublicationDate | null {
  return published ? choosePublicationDate([{ text: published, basis: 'given' }]) : null;
}

function describe(article: Article) {
  const { url: _, ...fields } = article;
  const { text } = plainTextOf(article.blocks);
  return { ...fields, text, wordCount: countWords(text), readingMinutes: readingMinutes(text) };
}
