import { isArticleAddress, isSameArticle } from './article-address.ts';

/** Two addresses of one article that is spread over pages. */
export interface PageNumbers {
  readonly own: number;
  readonly other: number;
  /** The other's number could be a part of its name: "/ferry-2.html". */
  readonly isWeak: boolean;
}

/**
 * Which pages of one article two addresses are: "/ferry" and "/ferry/2", "?page=3" and "?page=4". `null` for
 * two articles, as "the next page" of a blog is the next article.
 */
export function pageNumbers(own: string, other: string): PageNumbers | null {
  for (const one of readingsOf(own)) {
    for (const two of readingsOf(other)) {
      // Asked first: most links of a page carry no number, and to take two addresses apart takes long.
      if (one.number === two.number) continue;
      const isKnown = one.isNamed || two.isNamed || isArticleAddress(one.whole);
      if (isKnown && isSameArticle(one.whole, two.whole))
        return { own: one.number, other: two.number, isWeak: one.isWeak || two.isWeak };
    }
  }
  return null;
}

/** The address with its page's number taken out, as it would be of the article's first page. */
export function addressOfFirstPage(address: string): string {
  return (readingsOf(address)[1] ?? { whole: address }).whole;
}

interface Reading {
  readonly whole: string;
  readonly number: number;
  readonly isWeak: boolean;
  /** A parameter that can be nothing but a page's number. */
  readonly isNamed: boolean;
}

const PAGE = 'page|pag|pagina|seite|sivu|sida|side|strona|sayfa|p';
const IN_PATH = new RegExp(
  `^(https?://[^/]+/.+?)([/_,.-]+)((?:${PAGE})[/_,=-]?)?(\\d{1,2})(\\.\\w{3,5})?/?$`,
  'i',
);
const IN_QUERY = new RegExp(
  `^(?:${PAGE}|pg|pn|paged|page_?(?:no|num|number)|currentpage)=\\d{1,3}$`,
  'i',
);
/** "ferry-part-2" is a story of its own. */
const SERIES = /(?:part|teil|partie|parte|day|tag|week|no|vol|episode|folge|chapter)$/i;

/** An address as the first page of itself, and as a later page of another where it carries a small number. */
function readingsOf(address: string): Reading[] {
  const [path = '', query = ''] = address.replace(/#.*/, '').split('?');
  const later = numberInQuery(path, query.split('&')) ?? numberInPath(path, query);
  const first = { whole: address, number: 1, isWeak: false, isNamed: false };
  return later ? [first, later] : [first];
}

function numberInQuery(path: string, query: readonly string[]): Reading | null {
  const found = query.find((pair) => IN_QUERY.test(pair));
  if (!found) return null;
  const whole = `${path}?${query.filter((pair) => pair !== found).join('&')}`;
  const isNamed = !/^p=/i.test(found);
  return { whole, number: Number(found.split('=')[1]), isWeak: false, isNamed };
}

function numberInPath(path: string, query: string): Reading | null {
  const [, before = '', gap = '', word, number, ending = ''] = IN_PATH.exec(path) ?? [];
  if (!number || (!word && SERIES.test(before))) return null;
  const isWeak = word === undefined && !/[/,]/.test(gap);
  if (isWeak && ending === '') return null;
  return { whole: `${before}${ending}?${query}`, number: Number(number), isWeak, isNamed: false };
}
