import { decodeEntities } from '../text/entities.ts';
import { collapseSpace } from '../text/whitespace.ts';

const BREAK =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|blockquote|section|article|tr|pre)\b[^>]*>|<br\s*\/?>|\n+/i;
const UNSEEN = /<(script|style|figure|svg)\b[^>]*>[\s\S]*?<\/\1>/gi;
const TAG = /<[^>]*>/g;

/** The paragraphs of a piece of markup as text, never as elements: it comes from a page's data. */
export function textOfMarkup(markup: string): string[] {
  return markup
    .replace(UNSEEN, '')
    .split(BREAK)
    .map((piece) => collapseSpace(decodeEntities(piece.replace(TAG, ''))))
    .filter((text) => text !== '');
}
