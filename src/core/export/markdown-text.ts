import type { RichText } from '../article/article.ts';
import { type MarkdownMark, markdownMarks } from './markdown-marks.ts';
import { safeAddress } from './source-line.ts';

/** `line`: headings and cells of tables end with their line. */
type Place = 'paragraph' | 'line';

/** A text as Markdown in which only its own marks are markup: whatever the page wrote stays text. */
export function markdownText(content: RichText, place: Place = 'paragraph'): string {
  const { text } = content;
  const start = text.length - text.trimStart().length;
  const marks = markdownMarks(content);
  return written(
    { text, place, marks, isLink: false },
    start,
    Math.max(start, text.trimEnd().length),
  );
}

interface Writing {
  readonly text: string;
  readonly place: Place;
  /** Those that begin in the stretch that is written, outer before inner. */
  readonly marks: readonly MarkdownMark[];
  /** In the words of a link no address is taken for one more. */
  readonly isLink: boolean;
}

function written(writing: Writing, from: number, to: number): string {
  const { text, place, marks, isLink } = writing;
  const pieces: string[] = [];
  let at = from;
  const addText = (end: number) => {
    const isLineStart = at === from || /[\n\r\u2028\u2029]/.test(text.charAt(at - 1));
    if (at < end) pieces.push(escaped(text.slice(at, end), { place, isLineStart, isLink }));
  };
  for (const mark of marks) {
    // Inside the mark before.
    if (mark.start < at) continue;
    addText(mark.start);
    const inner = marks.filter((m) => m !== mark && m.start >= mark.start && m.end <= mark.end);
    pieces.push(marked(mark, { ...writing, marks: inner, isLink: isLink || mark.kind === 'link' }));
    at = mark.end;
  }
  addText(to);
  return pieces.join('');
}

function marked(mark: MarkdownMark, writing: Writing): string {
  const { start, end } = mark;
  if (mark.kind === 'code') return code(writing.text.slice(start, end), writing.place);
  const words = written(writing, start, end);
  switch (mark.kind) {
    case 'link':
      return `[${words}](${safeAddress(mark.href)})`;
    case 'strong':
      return `**${words}**`;
    case 'emphasis':
      return `_${words}_`;
    case 'sub':
    case 'sup':
      return `<${mark.kind}>${words}</${mark.kind}>`;
  }
}

/** Between more of its signs than it holds itself. */
function code(text: string, place: Place): string {
  const words = text.replace(/\0/g, '').replace(/\s+/g, ' ');
  const fence = '`'.repeat(longestRun(words) + 1);
  const gap = /^`|`$/.test(words) ? ' ' : '';
  // A table is cut into cells before anything else.
  const safe = place === 'line' ? words.replace(/\|/g, '\\|') : words;
  return `${fence}${gap}${safe}${gap}${fence}`;
}

export function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

interface Piece {
  readonly place: Place;
  readonly isLineStart: boolean;
  readonly isLink: boolean;
}

function escaped(text: string, { place, isLineStart, isLink }: Piece): string {
  const line = (words: string, isFirst: boolean) => {
    const safe = escapedSigns(isLink ? words : withoutAddresses(words));
    return isFirst ? escapedStart(safe) : safe;
  };
  const tidy = text
    .replace(/\0/g, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f]/g, ' ');
  if (place === 'line') return line(tidy.replace(/\s*\n\s*/g, ' '), isLineStart);
  return tidy
    .replace(/ *\n\s*/g, '\n')
    .split('\n')
    .map((words, i) => line(words, i > 0 || isLineStart))
    .join('\\\n');
}

/** Signs that mean something anywhere. An exclamation mark would make a picture of a link behind it. */
function escapedSigns(line: string): string {
  return line
    .replace(/[\\`*_[\]<|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!$/, '\\!')
    .replaceAll(BROKEN, '\\');
}

/** Stands where an address is to be broken, until the page's own signs are escaped. */
const BROKEN = '\0';

/** What many programs would make a link of by themselves. */
function withoutAddresses(line: string): string {
  return line
    .replace(/(https?|ftp|mailto|xmpp):/gi, `$1${BROKEN}:`)
    .replace(/(www)\./gi, `$1${BROKEN}.`)
    .replace(/(?<=[\w.+-])@(?=\w)/g, `${BROKEN}@`);
}

/** What would begin a list, a heading, a quote or a table. */
function escapedStart(line: string): string {
  return line.replace(/^(\s*)([#>+=:-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}
