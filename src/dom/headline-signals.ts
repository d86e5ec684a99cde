import type { HeadlineSignals } from '../core/detection/page-signals.ts';

/** A shorter h1 is a section's name or a logo. */
const SHORTEST_HEADLINE = 11;
/** Titles go on with the publisher's name, and some are cut. */
const COMPARED = 25;
const YEAR = /\b(?:19[89]|20[0-3])\d\b/;
/** Enough for a byline and a line of icons, white space included, and less than a paragraph further. */
const NEAR = 900;

/** Looks for the h1 that is the page's title, and for a year beside or soon below a headline. */
export function headlineSignals(document: Document, declared: string): HeadlineSignals {
  const titles = [declared, document.title.trim().toLowerCase()];
  let headline = 0;
  let near: string | undefined;
  for (const heading of document.getElementsByTagName('h1')) {
    const text = heading.textContent.replace(/\s+/g, ' ').trim().toLowerCase();
    if (text.length < SHORTEST_HEADLINE) continue;
    near ??= textAfter(heading);
    if (titles.some((title) => title.startsWith(text.slice(0, COMPARED)))) {
      headline = Math.max(headline, text.length);
    }
  }
  return { headline, dated: Number(YEAR.test(near ?? '')) };
}

/** The text of the boxes around a headline that follows it. */
function textAfter(heading: Element): string {
  const around = heading.parentNode?.parentNode?.textContent ?? '';
  const end = around.indexOf(heading.textContent) + heading.textContent.length;
  return around.slice(end, end + NEAR);
}
