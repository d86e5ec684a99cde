import { fold, foldToLetters } from '../text/fold.ts';
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
  if (heading) return collapseSpace(heading);
  const wanted = declared[0] ?? withoutSiteName(documentTitle, evidence.siteName);
  if (!wanted) return collapseSpace(evidence.headings[0] ?? '');
  const letters = foldToLetters(wanted);
  return collapseSpace(evidence.printed.find((text) => foldToLetters(text) === letters) ?? wanted);
}

/** A heading that metadata repeats, whole or with something around it, is the headline. */
function agrees(heading: string, known: readonly string[]): boolean {
  if (heading.length < SHORTEST_HEADLINE) return known.includes(heading) && heading !== '';
  return known.some(
    (text) => text.includes(heading) || (text.length >= 20 && heading.includes(text)),
  );
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

/** Says whether a text only repeats the headline. */
export function repeatsHeadline(text: string, headline: string): boolean {
  return fold(text) !== '' && foldToLetters(text) === foldToLetters(headline);
}
