import type { InlineMark, RichText } from '../core/article/article.ts';
import { healEscapes } from '../core/text/heal-escapes.ts';

/** A mark whose end is not known yet. */
export type OpenMark = InlineMark extends infer Mark
  ? Mark extends InlineMark
    ? Omit<Mark, 'start' | 'end'>
    : never
  : never;

/** Collects text and marks of one paragraph, with white space collapsed as a browser shows it. */
export interface RichTextBuilder {
  append(raw: string): void;
  /** A `<br>`. Says `true` when it is the second in a row, which makes it a paragraph break. */
  breakLine(): boolean;
  open(mark: OpenMark): void;
  close(): void;
  isEmpty(): boolean;
  /** The text so far, `null` if it is blank. Open marks go on into the next paragraph. */
  take(): RichText | null;
}

/**
 * Soft hyphens, zero-width spaces and control characters would split a word for search and names; joiners
 * shape letters and stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: pages hold them
const INVISIBLE = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff]/g;
/** A lone no-break space is typography ("12 %"); in a run it is padding. */
const COLLAPSIBLE = /[\u00a0\t\n\f\r ]{2,}|[\t\n\f\r]/g;

export function createRichTextBuilder(): RichTextBuilder {
  let text = '';
  /** Or begins. Kept, since to look at the end of a string that grows copies all of it. */
  let endsInSpace = true;
  let marks: InlineMark[] = [];
  let stack: { mark: OpenMark; start: number }[] = [];

  return {
    append(raw) {
      const clean = healEscapes(raw).replace(INVISIBLE, '').replace(COLLAPSIBLE, ' ');
      const piece = endsInSpace ? clean.replace(/^\s+/, '') : clean;
      if (piece === '') return;
      text += piece;
      endsInSpace = /\s/.test(piece.at(-1) ?? '');
    },
    breakLine() {
      if (text === '') return false;
      text = withoutSpacesAtEnd(text);
      if (text.endsWith('\n')) return true;
      text += '\n';
      endsInSpace = true;
      return false;
    },
    open(mark) {
      stack.push({ mark, start: text.length });
    },
    close() {
      const opened = stack.pop();
      if (opened) marks.push(closed(opened.mark, opened.start, text.length));
    },
    isEmpty: () => text.trim() === '',
    take() {
      const all = [...marks, ...stack.map(({ mark, start }) => closed(mark, start, text.length))];
      const taken = finish(text, all);
      text = '';
      endsInSpace = true;
      marks = [];
      stack = stack.map(({ mark }) => ({ mark, start: 0 }));
      return taken;
    },
  };
}

/** By hand: a pattern for the end of a text looks at all of it, at every line of a long paragraph. */
function withoutSpacesAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[^\S\n]/.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

function closed(mark: OpenMark, start: number, end: number): InlineMark {
  return { ...mark, start, end };
}

/** Trims the text, and every mark to the words that it covers. */
function finish(raw: string, marks: readonly InlineMark[]): RichText | null {
  const text = raw.trimEnd();
  if (text === '') return null;
  const trimmed = marks.flatMap((mark) => {
    const covered = text.slice(mark.start, mark.end);
    const start = mark.start + (covered.length - covered.trimStart().length);
    const end = mark.start + covered.trimEnd().length;
    return start < end ? [{ ...mark, start, end }] : [];
  });
  return { text, marks: trimmed.sort((a, b) => a.start - b.start || b.end - a.end) };
}
