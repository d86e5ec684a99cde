import type { InlineMark, RichText } from '../article/article.ts';
import { unicodePattern } from '../text/unicode-pattern.ts';
import { safeAddress } from './source-line.ts';

/** The marks that Markdown has signs for. */
export type MarkdownMark = Extract<
  InlineMark,
  { kind: 'link' | 'strong' | 'emphasis' | 'code' | 'sub' | 'sup' }
>;

/** Outer before inner where two cover the same words. */
const ORDER = ['link', 'strong', 'emphasis', 'sub', 'sup', 'code'] as const;

const punctuation = unicodePattern(String.raw`^[\p{P}$+<=>^${'`'}|~\s]$`);
const noWord = unicodePattern(String.raw`^[\p{P}\p{S}\p{Cs}\s]$`);

/**
 * The marks of a text that can be written as Markdown: one inside the other, none with a space at its edge, and
 * bold or slanted words only where their signs would be read as such.
 */
export function markdownMarks(content: RichText): MarkdownMark[] {
  const { text } = content;
  const kept: MarkdownMark[] = [];
  const whole = joined(content.marks.filter(isWritable)).flatMap((mark) => trimmed(text, mark));
  for (const mark of inOrder(whole)) {
    const around = kept.filter(({ start, end }) => start <= mark.start && mark.start < end);
    const end = Math.min(mark.end, ...around.map((outer) => outer.end));
    if (mayStandIn(around, mark)) kept.push(...trimmed(text, { ...mark, end }));
  }
  return kept.filter((mark) => isReadable(text, mark, kept));
}

function isWritable(mark: InlineMark): mark is MarkdownMark {
  if (mark.kind === 'link') return safeAddress(mark.href) !== null;
  return mark.kind !== 'language';
}

/** Two of the same kind that touch are one: their signs would run together. */
function joined(marks: readonly MarkdownMark[]): MarkdownMark[] {
  const last = new Map<MarkdownMark['kind'], MarkdownMark>();
  const done: MarkdownMark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const before = last.get(mark.kind);
    const touches = before !== undefined && mark.kind !== 'link' && mark.start <= before.end;
    const one = touches
      ? { ...mark, start: before.start, end: Math.max(before.end, mark.end) }
      : mark;
    if (touches) done.splice(done.indexOf(before), 1);
    done.push(one);
    last.set(mark.kind, one);
  }
  return done;
}

function inOrder(marks: readonly MarkdownMark[]): MarkdownMark[] {
  const rank = ({ kind }: MarkdownMark) => ORDER.indexOf(kind);
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
}

/** Nothing is left of one that covers only spaces. */
function trimmed(text: string, mark: MarkdownMark): MarkdownMark[] {
  const words = text.slice(mark.start, mark.end);
  const start = mark.start + (words.length - words.trimStart().length);
  const end = mark.start + words.trimEnd().length;
  return start < end ? [{ ...mark, start, end }] : [];
}

/** No link in a link, nothing in code; what is bold already is not made bold again. */
function mayStandIn(around: readonly MarkdownMark[], mark: MarkdownMark): boolean {
  return around.every(({ kind }) => kind !== 'code' && kind !== mark.kind);
}

/** Markdown takes signs for what they are only by the characters on both sides of them. */
function isReadable(text: string, mark: MarkdownMark, all: readonly MarkdownMark[]): boolean {
  if (mark.kind !== 'strong' && mark.kind !== 'emphasis') return true;
  const { start, end, kind } = mark;
  const others = all.filter((other) => other !== mark);
  const isOpen = isEdge(text.charAt(start - 1));
  const isClosed = isEdge(text.charAt(end));
  if (kind === 'emphasis') return isOpen && isClosed;
  const opens = isOpen || (isWord(text.charAt(start)) && !others.some((o) => o.start === start));
  const closes = isClosed || (isWord(text.charAt(end - 1)) && !others.some((o) => o.end === end));
  return opens && closes;
}

function isEdge(character: string): boolean {
  return character === '' || punctuation().test(character);
}

/** Half of a character that takes two units is no word's. */
function isWord(character: string): boolean {
  return !noWord().test(character);
}
