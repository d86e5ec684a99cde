import { foldToLetters } from '../text/fold.ts';

/** The parts of an address that name an article, written one way. */
interface ArticleAddress {
  readonly host: string;
  readonly path: readonly string[];
  /** `name=value`, sorted. */
  readonly query: readonly string[];
}

/** Says whether two addresses name the same article, however it was linked to. Not so for broken ones. */
export function isSameArticle(a: string, b: string): boolean {
  const [one, other] = [parseAddress(a), parseAddress(b)];
  return one !== null && other !== null && keyOf(one) === keyOf(other);
}

/**
 * Says whether two addresses clearly name two articles of one site. Less than the opposite of
 * `isSameArticle`: a page of an article, its print view and its renamed slug are neither.
 */
export function isAnotherArticle(a: string, b: string): boolean {
  const [one, other] = [parseAddress(a), parseAddress(b)];
  if (!one || !other || one.host !== other.host) return false;
  if (!namesArticle(one) || !namesArticle(other)) return false;
  if (one.path.join('/') === other.path.join('/')) return namedApart(one, other);
  const [ids, otherIds] = [idsOf(one), idsOf(other)];
  if (ids.some((id) => otherIds.includes(id))) return false;
  return !sharesSlug(one, other);
}

/** Says whether an address looks like an article's: it has a slug, a number, a date, or a parameter for one. */
export function isArticleAddress(address: string): boolean {
  const parsed = parseAddress(address);
  return parsed !== null && namesArticle(parsed);
}

/** The address without its fragment, which names a place in the article, unless it is a route. */
export function withoutFragment(address: string): string {
  const at = address.indexOf('#');
  return at < 0 || ROUTE.test(address.slice(at)) ? address : address.slice(0, at);
}

/** `#!/story` and `#/story`: single-page sites that have no paths of their own. */
const ROUTE = /^#!?\//;
const OTHER_HOSTS = /^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/;
const TRACKING =
  /^(?:utm_\w+|(?:fb|g|y|ms|dc|tw|ttc|gbra|wbra)cl(?:id|src)|gclsrc|igshid|mc_[ce]id|_ga|_gl|ref|ref_?src|ref_?url|referrer|referer|source|src|cmp|cmpid|campaign\w*|smid|smtyp|sref|share\w*|at_\w+|ns_\w+|xtor|wt_\w+|pk_\w+|mtm_\w+|spm|ocid|icid|ito|feature|via|from|partner|rss|feed)$/;
/** Other views of the same article. */
const VIEW = /^(?:amp|print\w*|output|outputtype|format|device|mobile|m|noredirect|nocache)$/;
const INDEX = /^(?:index|default)\.(?:html?|php|aspx?|jsp|shtml)$/;
const ENDING = /(?:\.amp)?(?:\.html?)?$/;

function parseAddress(address: string): ArticleAddress | null {
  try {
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol)) return null;
    const [route = '', routeQuery = ''] = ROUTE.test(url.hash) ? url.hash.split('?') : [];
    return {
      host: url.host.toLowerCase().replace(OTHER_HOSTS, ''),
      path: [...segmentsOf(url.pathname), ...segmentsOf(route.replace(ROUTE, ''))],
      query: [...parametersOf(url.search.slice(1)), ...parametersOf(routeQuery)].sort(),
    };
  } catch {
    // No absolute address: it names nothing.
    return null;
  }
}

function segmentsOf(path: string): string[] {
  const segments = path
    .split('/')
    .map((segment) => decoded(segment).toLowerCase())
    .filter((segment) => segment !== '');
  if (INDEX.test(segments.at(-1) ?? '')) segments.pop();
  while (segments.length > 1 && /^(?:amp|print)$/.test(segments.at(-1) ?? '')) segments.pop();
  if (segments.length > 1 && segments[0] === 'amp') segments.shift();
  const last = segments.pop();
  return last === undefined ? [] : [...segments, last.replace(ENDING, '') || last];
}

function parametersOf(search: string): string[] {
  return search
    .split('&')
    .map((pair) => decoded(pair.replace(/\+/g, ' ')).toLowerCase())
    .filter((pair) => {
      const name = pair.split('=', 1)[0] ?? '';
      return name !== '' && !TRACKING.test(name) && !VIEW.test(name);
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    // A stray "%", or letters of an old encoding.
    return text;
  }
}

function keyOf({ host, path, query }: ArticleAddress): string {
  return `${host}/${path.join('/')}?${query.join('&')}`;
}

const NAMING =
  /^(?:.*[_-])?(?:id|p|aid|nid|sid|pid|art|article|articleid|story|storyid|news|newsid|post|postid|item|itemid|doc|docid|slug)=(.+)$/;

function namesArticle(address: ArticleAddress): boolean {
  return (
    idsOf(address).length > 0 ||
    slugWords(slugOf(address)).length >= LEAST_SLUG ||
    DATED.test(address.path.join('/')) ||
    address.query.some((pair) => NAMING.test(pair))
  );
}

const LEAST_SLUG = 3;
/** "2026/03/04/ferry" */
const DATED = /\b(?:19|20)\d\d\/[01]?\d\/.*[a-z]/;

/** The last part of the path, or the one before it: "/ferry-stays-in-port/a7f3". */
function slugOf({ path }: ArticleAddress): string {
  const last = path.at(-1) ?? '';
  return (/\d/.test(last) && slugWords(last).length < LEAST_SLUG ? path.at(-2) : last) ?? '';
}

/** The same path with another number in the query, under the same name. */
function namedApart(one: ArticleAddress, other: ArticleAddress): boolean {
  const names = new Map(other.query.map((pair) => [pair.split('=', 1)[0], pair]));
  return one.query.some((pair) => {
    const theirs = names.get(pair.split('=', 1)[0]);
    return NAMING.test(pair) && theirs !== undefined && theirs !== pair;
  });
}

/** Long numbers, and words of letters and digits; not dates, which two stories of one day share. */
function idsOf({ path, query }: ArticleAddress): string[] {
  const parts = [...path.slice(-2), ...query.filter((pair) => NAMING.test(pair))];
  const words = parts.flatMap((part) => part.split(/[^a-z\d]+/));
  return words
    .flatMap((word) => (CODE.test(word) ? [word] : (word.match(/\d{5,}/g) ?? [])))
    .filter((id) => !/^(?:19|20)\d{4}(?:\d\d)?$/.test(id));
}

/** "c720dxj8dq8o", but not "covid19" or "2nd". */
const CODE = /^(?=.*\d[a-z])(?=.*[a-z]\d)[a-z\d]{6,}$/;

function slugWords(segment: string): string[] {
  return segment.split(/[-_.\s~+]+/).filter((word) => word !== '' && !/^\d+$/.test(word));
}

/** An editor who rewrites a headline leaves some of its words in the address. */
function sharesSlug(one: ArticleAddress, other: ArticleAddress): boolean {
  const words = longestSlug(one);
  const theirs = new Set(longestSlug(other));
  const least = Math.min(words.length, theirs.size);
  const shared = words.filter((word) => theirs.has(word)).length;
  return least >= LEAST_SLUG && shared >= least / 2;
}

/** Says whether an address spells a headline out: "/2026/ferry-stays-in-port" and "The ferry stays in port". */
export function spellsHeadline(address: string, headline: string): boolean {
  const parsed = parseAddress(address);
  const words = parsed ? longestSlug(parsed).map(foldToLetters) : [];
  const letters = foldToLetters(headline);
  const found = words.filter((word) => word !== '' && letters.includes(word)).length;
  return words.length >= LEAST_SLUG && found >= words.length * MOST_OF_SLUG;
}

const MOST_OF_SLUG = 0.6;

function longestSlug({ path }: ArticleAddress): string[] {
  const slugs = path.map((segment) => slugWords(segment).filter((word) => word.length > 2));
  return slugs.reduce((longest, slug) => (slug.length > longest.length ? slug : longest), []);
}
