/**
 * Runs of white space and control characters, but for the single spaces between words: there is one for
 * each word of a page, and to replace them by themselves takes most of the time.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they show nothing, and pages hold them
const RUNS = /[\s\0-\x1f\x7f-\x9f]{2,}|[\0-\x1f\x7f-\x9f]|[^\S ]/g;

/** One space for each run of white space and control characters, which show nothing; none at the ends. */
export function collapseSpace(text: string): string {
  return text.replace(RUNS, ' ').trim();
}
