import { foldToLetters } from '../text/fold.ts';

const SEPARATOR = /\s+(?:[|–—\-·•»«›‹:/]|::|\/\/)+\s+|\s*[|•»›]\s*/;
/** Chinese and Japanese sites part with marks that they put no space around. */
const CLOSE_SEPARATOR = /\s*[-_|｜—–－_]\s*/;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** What an address says of a site's name: "news.example.com" is "example", "example.com", "news.example.com". */
export function siteNamesOf(url: string | null): string[] {
  const host = /^https?:\/\/(?:www\d?\.)?([^/:?#]+)/i.exec(url ?? '')?.[1];
  if (!host) return [];
  const labels = host.split('.');
  const isDouble = (labels.at(-1) ?? '').length === 2 && (labels.at(-2) ?? '').length <= 3;
  const own = labels.slice(isDouble && labels.length > 2 ? -3 : -2);
  return [host, own.join('.'), own[0] ?? ''];
}

export function isSiteName(text: string, siteNames: readonly string[]): boolean {
  const letters = foldToLetters(text);
  if (letters === '') return false;
  return siteNames.some((name) => {
    const site = foldToLetters(name);
    return (
      letters === site ||
      (site.length > 4 && (letters === site.replace(/^the/, '') || letters === `the${site}`)) ||
      (site.length > 5 && letters === `${site}com`)
    );
  });
}

/** "Headline - Site" and "Site | Headline" without the site. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const pieces = piecesOf(title);
  if (pieces.length < 2) return title;
  const kept = pieces.filter((piece) => !isSiteName(piece, siteNames));
  if (kept.length === pieces.length || kept.length === 0) return title;
  return from(title, kept[0] ?? '', kept.at(-1) ?? '');
}

function from(title: string, first: string, last: string): string {
  const start = title.indexOf(first);
  return title.slice(start, title.lastIndexOf(last) + last.length).trim();
}

/** What marks as "|" and " - " part. */
export function piecesOf(title: string): string[] {
  const separator = UNSPACED.test(title) ? CLOSE_SEPARATOR : SEPARATOR;
  return title.split(separator).filter((piece) => piece !== '');
}

const MOST_TAIL_WORDS = 4;
const LEAST_HEAD_WORDS = 4;
const LEAST_HEAD_UNSPACED = 10;

/** A title that nothing on the page prints: what stands short behind its last marks is the site or a section. */
export function withoutTail(title: string): string {
  const pieces = piecesOf(title);
  while (pieces.length > 1 && isTail(pieces.at(-1) ?? '', pieces[0] ?? '', title)) pieces.pop();
  return from(title, pieces[0] ?? title, pieces.at(-1) ?? title);
}

/** These part nothing but names; a dash may stand in a headline. */
export const SURE_MARK = /\s*[|»›•]\s*/;
const LEAST_SURE_HEAD = 12;

function isTail(tail: string, head: string, title: string): boolean {
  if (UNSPACED.test(head)) return head.length >= LEAST_HEAD_UNSPACED && tail.length < head.length;
  const isSure = SURE_MARK.test(title.slice(0, title.lastIndexOf(tail)).slice(-3));
  if (isSure) return head.length >= LEAST_SURE_HEAD && wordsOf(tail) <= 2 * MOST_TAIL_WORDS;
  return wordsOf(tail) <= MOST_TAIL_WORDS && wordsOf(head) >= LEAST_HEAD_WORDS;
}

function wordsOf(text: string): number {
  return text.split(/\s+/).length;
}
