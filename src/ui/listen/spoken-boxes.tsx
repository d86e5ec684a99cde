import { type JSX, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { PlainText } from '../../core/article/plain-text.ts';
import type { SpokenPiece } from '../../core/listen/spoken-pieces.ts';
import type { Span } from '../../core/text/span.ts';
import type { Box } from '../card/place-card.ts';
import { rangeOf } from '../panel/text-place.ts';
import { useResized } from '../use-resized.ts';

interface SpokenPlace {
  /** What is said; none while nothing can be. */
  readonly piece: SpokenPiece | undefined;
  /** Where in the piece its present word begins, if that is known. */
  readonly word: number | null;
  readonly plain: PlainText;
  /** The drawn article. */
  readonly column: HTMLElement;
  /** Where the boxes are drawn. */
  readonly slot: HTMLElement;
}

/**
 * Tints the sentence that is being said, and its word more, by boxes under them: a selection or a named highlight
 * could be read by the page. Returns where what is said stands in the window; `null` where it is not drawn.
 */
export function useSpokenBoxes({
  piece,
  word,
  plain,
  column,
  slot,
}: SpokenPlace): () => DOMRect | null {
  const { span, sentence: whole } = piece ?? { span: null, sentence: null };
  const size = useResized(column);
  useLayoutEffect(() => {
    const sentence = whole ? boxesIn(column, plain, whole) : [];
    const isTold = span !== null && word !== null;
    const words = isTold ? boxesIn(column, plain, wordAt(plain.text, span, word)) : [];
    render(<SpokenBoxes sentence={sentence} word={words} />, slot);
  }, [span, word, plain, column, slot, size]);
  useLayoutEffect(() => () => render(null, slot), [slot]);
  return () => (span && rangeOf(column, plain, span)?.getBoundingClientRect()) ?? null;
}

interface SpokenBoxesProps {
  readonly sentence: readonly Box[];
  readonly word: readonly Box[];
}

function SpokenBoxes({ sentence, word }: SpokenBoxesProps): JSX.Element {
  const draw = (kind: string) => (box: Box, i: number) => {
    const style = {
      left: px(box.left),
      top: px(box.top),
      width: px(box.width),
      height: px(box.height),
    };
    return <span key={`${kind}${i}`} class={kind} style={style} />;
  };
  return (
    <div class="spoken" aria-hidden="true">
      {sentence.map(draw('sentence'))}
      {word.map(draw('word'))}
    </div>
  );
}

const px = (length: number) => `${length}px`;

function wordAt(text: string, { start, end }: Span, offset: number): Span {
  const from = start + offset;
  const length = /^[\p{L}\p{M}\p{N}'’-]+/u.exec(text.slice(from, end))?.[0].length ?? 0;
  return { start: from, end: from + length };
}

function boxesIn(column: HTMLElement, plain: PlainText, span: Span): Box[] {
  if (span.start >= span.end) return [];
  const own = column.getBoundingClientRect();
  const boxes = rangeOf(column, plain, span)?.getClientRects() ?? [];
  return Array.from(boxes, ({ left, top, width, height }) => ({
    ...{ left: left - own.left, top: top - own.top, width, height },
  }));
}
