import { foldToLetters } from '../text/fold.ts';
import { isAnotherArticle, isSameArticle, spellsHeadline } from './article-address.ts';

/** What one source of metadata says of the article it describes. */
export interface Claim {
  readonly addresses: readonly string[];
  readonly headlines: readonly string[];
}

/** What a page is known to show, whatever its metadata says. */
export interface ShownPage {
  readonly url: string | null;
  /** Its level-one headings. */
  readonly headings: readonly string[];
  readonly documentTitle: string;
  /** Headlines of the stories that stand on the page beside its article. */
  readonly otherHeadlines: readonly string[];
}

/**
 * Says of each claim whether it is about another article than the page shows: single-page sites change
 * the address and the text, and leave the metadata of the article that they were opened with.
 *
 * An address alone proves little, as sites print wrong ones; the headline must be foreign to the page too.
 */
export function staleClaims(claims: readonly Claim[], page: ShownPage): boolean[] {
  const stale = claims.map((claim) => isForeign(claim, page));
  if (!stale.includes(true)) return stale;
  // What was left with a stale source, and says no address itself, needs no more than a foreign headline.
  return claims.map(
    (claim, i) =>
      stale[i] === true ||
      (claim.headlines.length > 0 && !namesPage(claim, page) && !isPrinted(claim, page)),
  );
}

function isForeign(claim: Claim, page: ShownPage): boolean {
  const { url, otherHeadlines } = page;
  if (claim.headlines.length === 0 || namesPage(claim, page)) return false;
  const named =
    claim.headlines.some((text) => otherHeadlines.some((other) => headlinesAgree(text, other))) ||
    (url !== null && claim.addresses.some((address) => isAnotherArticle(address, url)));
  return named && !isPrinted(claim, page);
}

function namesPage({ addresses }: Claim, { url }: ShownPage): boolean {
  return url !== null && addresses.some((address) => isSameArticle(address, url));
}

/** A heading that the address spells out outweighs the document's title, which may be left behind as well. */
function isPrinted({ headlines }: Claim, { url, headings, documentTitle }: ShownPage): boolean {
  const spelled = url === null ? [] : headings.filter((text) => spellsHeadline(url, text));
  const shown = spelled.length > 0 ? spelled : [...headings, documentTitle];
  return headlines.some((text) => shown.some((other) => headlinesAgree(text, other)));
}

const SHORTEST_PART = 12;
const SHORTEST_ALIKE = 8;
const ALIKE = 0.5;

/** Says whether two printings are of one headline: they are the same, or one stands whole in the other. */
export function isSameHeadline(a: string, b: string): boolean {
  const [one, other] = [foldToLetters(a), foldToLetters(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short !== '' && (short === long || (short.length >= SHORTEST_PART && long.includes(short)))
  );
}

/** Says whether two headlines may be one story's: the same, or with half of their letters in common. */
export function headlinesAgree(a: string, b: string): boolean {
  if (isSameHeadline(a, b)) return true;
  const [one, other] = [foldToLetters(a), foldToLetters(b)];
  if (Math.min(one.length, other.length) < SHORTEST_ALIKE) return false;
  return likeness(one, other) >= ALIKE;
}

/** How alike two folded texts are, 0 to 1: the share of letter pairs in common, as Chinese and Japanese space no words. */
export function likeness(one: string, other: string): number {
  const pairs = pairsOf(one);
  const theirs = pairsOf(other);
  const shared = [...pairs].filter((pair) => theirs.has(pair)).length;
  return (2 * shared) / Math.max(1, pairs.size + theirs.size);
}

function pairsOf(letters: string): Set<string> {
  return new Set([...letters].slice(1).map((letter, i) => `${letters[i]}${letter}`));
}
