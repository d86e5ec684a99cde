import type { PlainText } from '../article/plain-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** What is said in one go. */
export interface SpokenPiece {
  readonly text: string;
  /** Where it stands in the whole text that is said. */
  readonly span: Span;
  /** The sentence that it is, or is a part of. */
  readonly sentence: Span;
  /** Pieces of one paragraph have one number. */
  readonly paragraph: number;
}

/** Some voices stop in a longer one, and a pause goes on from its beginning. In characters. */
const LONGEST = 200;

/** A text in the order in which it is read aloud. Captions and code are no parts of it. */
export function spokenPieces({ text, parts }: PlainText): SpokenPiece[] {
  const pieces = parts.flatMap(({ start, content }, paragraph) =>
    sentencesOf(content.text).flatMap((within) => {
      const sentence = { start: start + within.start, end: start + within.end };
      return cut(text, sentence).map((span) => ({
        ...{ text: text.slice(span.start, span.end), span, sentence, paragraph },
      }));
    }),
  );
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
}

/** At the last comma, dash or space that leaves it short enough. */
function cut(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const clause = /^[\s\S]*[,;:–—،؛、，]\s*/u.exec(window)?.[0].length ?? 0;
    const word = window.lastIndexOf(' ') + 1;
    // A clause of a few words would sound chopped.
    const length = (clause > LONGEST / 4 ? clause : word) || LONGEST;
    pieces.push({ start: from, end: from + length });
    from += length;
  }
  return from < end ? [...pieces, { start: from, end }] : pieces;
}
