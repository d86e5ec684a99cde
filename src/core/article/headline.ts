import { foldToLetters } from '../text/fold.ts';
import { collapseSpace } from '../text/whitespace.ts';

export interface HeadlineEvidence {
  /** From JSON-LD, OpenGraph and other metadata, best first. */
  readonly declared: readonly string[];
  /** The `<title>` element. */
  readonly documentTitle: string;
  /** Level-one headings of the page. */
  readonly headings: readonly string[];
  /** All short texts that might print the headline, as the page prints them. */
  readonly printed: readonly string[];
  readonly siteName: string | null;
}

const SEPARATOR = /\s+[|–—\-·•»«:/]+\s+|\s*[|•»]\s*/;
const SHORTEST_HEADLINE = 8;

/**
 * The article's headline as the page prints it. Metadata says which text it is, the page how it is
 * written: some publishers lower-case their metadata, others put the site's name behind it.
 */
export function chooseHeadline(evidence: HeadlineEvidence): string {
  const declared = evidence.declared
    .map((text) => withoutSiteName(collapseSpace(text), evidence.siteName))
    .filter((text) => text !== '');
  const documentTitle = collapseSpace(evidence.documentTitle);
  const known = [...declared, documentTitle].map(foldToLetters).filter((text) => text !== '');
  const heading = evidence.headings.find((text) => agrees(foldToLetters(text), known));
  if (heading && !holdsMore(heading, declared[0])) return collapseSpace(heading);
  const wanted = declared[0] ?? withoutSiteName(documentTitle, evidence.siteName);
  if (!wanted) return collapseSpace(evidence.headings[0] ?? '');
  const letters = foldToLetters(wanted);
  const printed =
    evidence.printed.find((text) => foldToLetters(text) === letters) ??
    evidence.printed.find((text) => declared.length === 0 && endsTitle(text, letters));
  return collapseSpace(printed ?? wanted);
}

/** A heading that metadata repeats, whole or with something around it, is the headline. */
function agrees(heading: string, known: readonly string[]): boolean {
  if (heading.length < SHORTEST_HEADLINE) return known.includes(heading) && heading !== '';
  return known.some((text) => text.includes(heading));
}

/** "Site: Headline" where only the page's print of the headline tells where it begins. */
function endsTitle(printed: string, title: string): boolean {
  const letters = foldToLetters(printed);
  return letters.length >= LONG_ENOUGH_TO_TRUST && title.endsWith(letters);
}

const LONG_ENOUGH_TO_TRUST = 20;

/** A kicker may stand inside the heading, before the headline that metadata tells. */
function holdsMore(heading: string, declared: string | undefined): boolean {
  const [whole, part] = [foldToLetters(heading), foldToLetters(declared ?? '')];
  return part.length >= LONG_ENOUGH_TO_TRUST && whole.length > part.length && whole.endsWith(part);
}

/** "Headline - Site" and "Site | Headline" without the site, also when its name is not known. */
export function withoutSiteName(title: string, siteName: string | null): string {
  const pieces = title.split(SEPARATOR).filter((piece) => piece !== '');
  if (pieces.length < 2) return title;
  const site = siteName ? foldToLetters(siteName) : '';
  const kept = pieces.filter((piece) => !isSiteName(piece, site));
  if (kept.length === pieces.length || kept.length === 0) return title;
  const first = title.indexOf(kept[0] ?? '');
  const lastPiece = kept.at(-1) ?? '';
  return title.slice(first, title.lastIndexOf(lastPiece) + lastPiece.length).trim();
}

function isSiteName(piece: string, site: string): boolean {
  if (site === '') return false;
  const letters = foldToLetters(piece);
  return letters === site || (site.length > 4 && letters === site.replace(/^the/, ''));
}
