const DATELINE = /^\p{Lu}[\p{L}\s.,'’-]{1,40}\s[-–—]\s\p{Lu}[\p{L}\s.'’-]{1,30}$/u;

/** "Damascus - Arabstoday": a place and an agency, and nothing else. */
export function isDateline(text: string): boolean {
  return DATELINE.test(text);
}
