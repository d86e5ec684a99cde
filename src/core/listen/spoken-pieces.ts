import type { Article } from '../article/article.ts';
import type { PlainText } from '../article/plain-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** What is said in one go. */
export interface SpokenPiece {
  readonly text: string;
  /** Where it stands in the article's plain text; `null` for the headline and the standfirst. */
  readonly span: Span | null;
  /** Pieces of one paragraph have one number. */
  readonly paragraph: number;
}

/** Some voices stop in a longer one, and a pause goes on from its beginning. In characters. */
const LONGEST = 200;

/** An article in the order in which it is read aloud. Captions and code are left out. */
export function spokenPieces(
  { title, standfirst }: Pick<Article, 'title' | 'standfirst'>,
  { text, parts }: PlainText,
): SpokenPiece[] {
  const above = [title, standfirst].filter((each): each is string => Boolean(each));
  const heads = above.flatMap((head, paragraph) =>
    piecesOf(head).map(({ start, end }) => ({
      ...{ text: head.slice(start, end), span: null, paragraph },
    })),
  );
  const body = parts.flatMap(({ start, content }, i) =>
    piecesOf(content.text).map((piece) => {
      const span = { start: start + piece.start, end: start + piece.end };
      return { text: text.slice(span.start, span.end), span, paragraph: above.length + i };
    }),
  );
  return [...heads, ...body].filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
}

function piecesOf(text: string): Span[] {
  return sentencesOf(text).flatMap((sentence) => cut(text, sentence));
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
