import { foldToLetters } from '../text/fold.ts';
import { collapseSpace } from '../text/whitespace.ts';
import { spellsHeadline } from './article-address.ts';
import { isSiteName, SURE_MARK, withoutSiteName, withoutTail } from './site-name.ts';
import { likeness } from './stale-claims.ts';

export interface HeadlineEvidence {
  /** From JSON-LD, OpenGraph and other metadata, best first. */
  readonly declared: readonly string[];
  /** The `<title>` element. */
  readonly documentTitle: string;
  /** Level-one headings of the page. */
  readonly headings: readonly string[];
  /** What stands in them beside a line of another kind: a kicker, a date, the site's name. */
  readonly partsOfHeadings: readonly string[];
  /** All short texts that might print the headline, as the page prints them. */
  readonly printed: readonly string[];
  /** What the site is called, in its metadata and in its address. */
  readonly siteNames: readonly string[];
  readonly url: string | null;
}

const SHORTEST_HEADLINE = 8;
const LONGEST_HEADLINE = 300;

/**
 * The article's headline as the page prints it. Metadata says which text it is, the page how it is
 * written: what search engines and social media are shown is often another, shorter headline.
 */
export function chooseHeadline(evidence: HeadlineEvidence): string {
  const { siteNames, printed } = evidence;
  const declared = evidence.declared
    .map((text) => withoutSiteName(collapseSpace(text), siteNames))
    .filter((text) => text !== '' && !isSiteName(text, siteNames));
  const title = withoutSiteName(collapseSpace(evidence.documentTitle), siteNames);
  const heading = chooseHeading(
    evidence,
    [...declared, title].filter((text) => text !== ''),
  );
  if (heading) {
    const shown = shownBelow(heading, evidence, declared);
    return shown ?? withoutKicker(withoutPageTitle(heading, title, printed), declared, printed);
  }
  const wanted = (declared[0] ?? title) || collapseSpace(evidence.headings[0] ?? '');
  const short = withoutTail(wanted);
  const line = printedLike(short, printed) ?? printedLike(wanted, printed);
  if (line) return line;
  const ending = declared.length === 0 && printed.find((text) => endsTitle(text, wanted));
  return collapseSpace(ending || short);
}

/** A line of kickers and the like may stand between. */
const NEAREST_LINES = 4;
/** What stands behind them is written for social media. */
const MOST_TRUSTED = 2;
/** Headings that begin alike are one headline in two versions. */
const SAME_START = 10;

/**
 * The declared headline that the page prints shortly below a level-one heading with the document's title:
 * that heading is written for search engines, and styles often hide it.
 */
function shownBelow(
  heading: string,
  { documentTitle, printed }: HeadlineEvidence,
  declared: readonly string[],
): string | null {
  const letters = foldToLetters(heading);
  if (!foldToLetters(documentTitle).includes(letters)) return null;
  const from = printed.findIndex((text) => foldToLetters(text) === letters);
  const below = from < 0 ? [] : printed.slice(from + 1, from + 1 + NEAREST_LINES);
  return (
    declared.slice(0, MOST_TRUSTED).find((text) => {
      const folded = foldToLetters(text);
      const isSame = letters.endsWith(folded) || folded.startsWith(letters.slice(0, SAME_START));
      return !isSame && folded.length >= LONG_ENOUGH_TO_TRUST && printedLike(text, below);
    }) ?? null
  );
}

function printedLike(wanted: string, printed: readonly string[]): string | null {
  const letters = foldToLetters(wanted);
  const found = printed.find((text) => foldToLetters(text) === letters);
  return found === undefined ? null : collapseSpace(found);
}

/** Less alike than this, a heading is about something else. */
const ALIKE = 0.3;
/** One stands in the other, whole. */
const PART = 0.9;
const WHOLE_AND_MORE = 0.85;

/** The level-one heading that metadata and address agree with most. */
function chooseHeading(evidence: HeadlineEvidence, known: readonly string[]): string | null {
  const { siteNames, url } = evidence;
  const headings = [...new Set(evidence.headings.map(collapseSpace))].filter(
    (text) => text !== '' && text.length <= LONGEST_HEADLINE && !isSiteName(text, siteNames),
  );
  const letters = known.map(foldToLetters);
  let best: string | null = null;
  let most = ALIKE;
  for (const heading of headings) {
    const support = supportOf(heading, letters, url);
    if (support > most) [best, most] = [heading, support];
  }
  if (most < 1) {
    const part = evidence.partsOfHeadings.find((text) => letters.includes(foldToLetters(text)));
    if (part) return collapseSpace(part);
  }
  return best === null ? null : (headlineBeside(best, known, evidence.printed) ?? best);
}

function supportOf(heading: string, known: readonly string[], url: string | null): number {
  const letters = foldToLetters(heading);
  if (letters === '') return 0;
  if (known.includes(letters)) return 1;
  if (letters.length < SHORTEST_HEADLINE) return 0;
  if (known.some((text) => text.includes(letters))) return PART;
  if (known.some((text) => holds(letters, text))) return WHOLE_AND_MORE;
  const alike = Math.max(0, ...known.map((text) => likeness(letters, text)));
  return url !== null && spellsHeadline(url, heading) ? Math.max(alike, 0.6) : alike;
}

const LONG_ENOUGH_TO_TRUST = 20;

function holds(whole: string, part: string): boolean {
  return part.length >= LONG_ENOUGH_TO_TRUST && whole.includes(part);
}

/**
 * "Cake recipes" in "Lemon cake | Cake recipes", of which the page prints "Lemon cake" too: the level-one
 * heading names a section or the site, and the headline is a lower one.
 */
function headlineBeside(
  heading: string,
  known: readonly string[],
  printed: readonly string[],
): string | null {
  const letters = foldToLetters(heading);
  for (const text of known) {
    const [first = '', ...others] = text.split(SURE_MARK);
    const isSection = others.some((piece) => foldToLetters(piece) === letters);
    const line = isSection && first.length >= SHORTEST_HEADLINE && printedLike(first, printed);
    if (line) return line;
  }
  return null;
}

/** A heading that repeats the document's title, the site's name and all. */
function withoutPageTitle(heading: string, title: string, printed: readonly string[]): string {
  if (heading !== title) return heading;
  const short = withoutTail(heading);
  return short === heading ? heading : (printedLike(short, printed) ?? heading);
}

/** A kicker may stand inside the heading, before the headline that metadata tells or the page prints again. */
function withoutKicker(
  heading: string,
  declared: readonly string[],
  printed: readonly string[],
): string {
  const whole = foldToLetters(heading);
  const part = declared.find((text) => {
    const letters = foldToLetters(text);
    return (
      letters.length >= LONG_ENOUGH_TO_TRUST &&
      whole.length > letters.length &&
      whole.endsWith(letters)
    );
  });
  return part ? (printedLike(part, printed) ?? part) : heading;
}

/** "Site: Headline" where only the page's print of the headline tells where it begins. */
function endsTitle(printed: string, title: string): boolean {
  const letters = foldToLetters(printed);
  return letters.length >= LONG_ENOUGH_TO_TRUST && foldToLetters(title).endsWith(letters);
}
