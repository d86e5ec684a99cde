import type { ArticlePart } from '../core/article/article.ts';
import { isOffer, type PartSigns } from '../core/article/article-part.ts';
import { addressOfFirstPage, pageNumbers } from '../core/article/page-number.ts';
import { textOf, webAddress } from './element.ts';

/** Looks for signs that a page holds only a part of its article, before anything is taken out of it. */
export function readPartSigns(copy: Document, url: string | null, base: string): PartSigns {
  const data = [...copy.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent ?? '')
    .join();
  const own = webAddress(url, '');
  return {
    isLocked: LOCKED.test(data) || copy.querySelector(LOCKED_MARKS) !== null,
    hasWall: [...copy.querySelectorAll(WALLS)].some(isWall),
    declaredWords: Number(/"wordCount"\s*:\s*"?(\d+)/.exec(data)?.[1] ?? 0) || null,
    pages: own ? readPages(copy, own, base) : null,
  };
}

const LOCKED = /"isAccessibleForFree"\s*:\s*"?false/i;
const LOCKED_MARKS =
  'meta[property="article:content_tier"][content="locked"], [itemprop="isAccessibleForFree"][content="false" i]';
const WALLS = '[class*="wall"], [id*="wall"], [class*="premium"], [class*="locked"]';
const LONGEST_WALL = 1500;
const HIDDEN =
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], template, header, nav';

function isWall(box: Element): boolean {
  const words = textOf(box);
  return words.length <= LONGEST_WALL && isOffer(words) && !box.closest(HIDDEN);
}

/** A page's number, an arrow, "Next page", and not the headline of another story. */
const LONGEST_LABEL = 40;
const LONGEST_WORDS = 20;
const MOST_LINKS = 300;
/** Asked first, since an address takes long to take apart: "/ferry/2", "/ferry-2.html", "?page=2". */
const MAY_NAME_PAGE = /(?:^|\D)\d{1,2}(?:\.\w{3,5})?\/?(?:[?#].*)?$|[?&]\w+=\d/;

function readPages(copy: Document, url: string, base: string): ArticlePart | null {
  // Every page but the first has a number in its address.
  const isLater = addressOfFirstPage(url) !== url;
  let own = 1;
  let next: string | null = null;
  const numbers = new Set<number>();
  const links = [...copy.querySelectorAll(linksToPages(url))].slice(0, MOST_LINKS);
  for (const link of links.filter((each) => mayLeadToPage(each, isLater))) {
    const address = webAddress(link.getAttribute('href'), base);
    const found = address ? pageNumbers(url, address) : null;
    if (!address || !found || !isPager(link, found.other, found.isWeak)) continue;
    own = found.own;
    numbers.add(found.own).add(found.other);
    if (found.other === found.own + 1) next ??= address;
  }
  if (numbers.size === 0) return null;
  const last = Math.max(...numbers);
  return { kind: 'page', page: own, pages: last, next };
}

/** By what is cheap to ask, since every link of a page may be asked. */
function mayLeadToPage(link: Element, isLater: boolean): boolean {
  if (link.getAttribute('rel')?.includes('next')) return true;
  const label = textOf(link);
  if (label.length > (/\d/.test(label) ? LONGEST_LABEL : LONGEST_WORDS)) return false;
  return isLater || MAY_NAME_PAGE.test(link.getAttribute('href') ?? '');
}

/** Links that hold the last part of the article's own address; to ask each link of a page takes too long. */
function linksToPages(url: string): string {
  const path = new URL(addressOfFirstPage(url)).pathname.split('/').filter(Boolean);
  const name = (path.at(-1) ?? '').replace(/\.\w+$/, '').replace(/["\\]/g, '\\$&');
  const named = name === '' ? '' : `, a[href*="${name}"]`;
  return `link[rel~="next"], a[rel~="next"], a[href^="?"]${named}`;
}

function isPager(link: Element, number: number, isWeak: boolean): boolean {
  if (link.getAttribute('rel')?.includes('next')) return true;
  const label = textOf(link);
  if (isWeak ? label !== String(number) : label.length > LONGEST_LABEL) return false;
  return (
    !/comment/i.test(link.getAttribute('href') ?? '') &&
    !link.closest('[class*="comment"], [id*="comment"]')
  );
}
