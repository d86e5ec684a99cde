import { type PageEvidence, SHORTEST_HEADLINE } from './page-evidence.ts';
import type { HeadlineSignals } from './page-signals.ts';

/** Titles go on with the publisher's name, and some are cut. */
const COMPARED = 25;
const YEAR = /\b(?:19[89]|20[0-3])\d\b/;

/** Looks for the h1 that is the page's title, and for a year soon after a headline. */
export function headlineSignals(
  { title, headings, afterHeadline }: PageEvidence,
  declared: string,
): HeadlineSignals {
  const titles = [declared, title.trim().toLowerCase()];
  const lengths = headings
    .map((heading) => heading.replace(/\s+/g, ' ').trim().toLowerCase())
    .filter((text) => text.length >= SHORTEST_HEADLINE)
    .filter((text) => titles.some((start) => start.startsWith(text.slice(0, COMPARED))))
    .map((text) => text.length);
  return { headline: Math.max(0, ...lengths), dated: Number(YEAR.test(afterHeadline)) };
}
