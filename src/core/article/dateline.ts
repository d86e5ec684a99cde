import { unicodePattern } from '../text/unicode-pattern.ts';

const dateline = unicodePattern(
  String.raw`^\p{Lu}[\p{L}\s.,'’-]{1,40}\s[-–—]\s\p{Lu}[\p{L}\s.'’-]{1,30}$`,
);

/** Asked first, since few lines hold a dash. */
const DASH = /\s[-–—]\s/;

/** "Damascus - Arabstoday": a place and an agency, and nothing else. */
export function isDateline(text: string): boolean {
  return DASH.test(text) && dateline().test(text);
}
