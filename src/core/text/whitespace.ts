/** One space for each run of white space and control characters, which show nothing; none at the ends. */
export function collapseSpace(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
