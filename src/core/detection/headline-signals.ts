import { type PageEvidence, SHORTEST_HEADLINE } from './page-evidence.ts';
import type { HeadlineSignals } from './page-signals.ts';

/** Titles go on with the publisher's name, and some are cut. */
const COMPARED = 25;
/** Chinese and Japanese have their own. */
const MARK = /[?!:？！：]/;
const YEAR = /\b(?:19[89]|20[0-3])\d\b/;

/** Looks for the h1 that is the page's title, for a year soon after a headline, and at the title. */
export function headlineSignals(
  { title, headings, afterHeadline }: PageEvidence,
  declared: string,
): HeadlineSignals {
  const ofDocument = title.trim().toLowerCase();
  const titles = [declared, ofDocument];
  const lengths = headings
    .map((heading) => heading.replace(/\s+/g, ' ').trim().toLowerCase())
    .filter((text) => text.length >= SHORTEST_HEADLINE)
    .filter((text) => titles.some((start) => start.startsWith(text.slice(0, COMPARED))))
    .map((text) => text.length);
  return {
    headline: Math.max(0, ...lengths),
    dated: Number(YEAR.test(afterHeadline)),
    // The declared one goes first: a document's title may go on with "Publisher: all the news!"
    titleMark: Number(MARK.test(declared || ofDocument)),
  };
}
