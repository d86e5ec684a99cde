import type { Direction } from '../core/article/article.ts';
import { attributeOf, textOf } from './element.ts';
import type { OpenMark } from './rich-text-builder.ts';

const STYLE_MARKS: Readonly<Record<string, 'emphasis' | 'strong' | 'code' | 'sub' | 'sup'>> = {
  EM: 'emphasis',
  I: 'emphasis',
  CITE: 'emphasis',
  DFN: 'emphasis',
  STRONG: 'strong',
  B: 'strong',
  SUMMARY: 'strong',
  CODE: 'code',
  KBD: 'code',
  SAMP: 'code',
  TT: 'code',
  SUB: 'sub',
  SUP: 'sup',
};

/** The marks that an inline element puts on its text, outermost first. */
export function marksOf(element: Element, base: string): OpenMark[] {
  const marks: OpenMark[] = [];
  const language = languageMark(element);
  if (language) marks.push(language);
  const style = STYLE_MARKS[element.tagName];
  if (style) marks.push({ kind: style });
  const href = element.tagName === 'A' ? linkAddress(element, base) : null;
  if (href) marks.push({ kind: 'link', href });
  return marks;
}

/** The mark of a note: "1", "[12]", "*". */
const LONGEST_NOTE_MARK = 5;

/** Only what a reader may follow safely: http, https, mailto. Of jumps inside the page only those to notes. */
function linkAddress(element: Element, base: string): string | null {
  const href = element.getAttribute('href');
  if (!href) return null;
  if (href.startsWith('#') && textOf(element).length > LONGEST_NOTE_MARK) return null;
  try {
    const url = new URL(href.trim(), base || undefined);
    return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
  } catch {
    // Not an address; the words stay without a link.
    return null;
  }
}

function languageMark(element: Element): OpenMark | null {
  const language = attributeOf(element, 'lang');
  const dir = attributeOf(element, 'dir')?.toLowerCase();
  const direction: Direction | null = dir === 'rtl' || dir === 'ltr' ? dir : null;
  return language || direction ? { kind: 'language', language, direction } : null;
}
