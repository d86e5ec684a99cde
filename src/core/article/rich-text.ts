import type { RichText } from './article.ts';

export const NO_TEXT: RichText = { text: '', marks: [] };

/** Puts texts behind one another, their marks moved along. */
export function joinRichTexts(texts: readonly RichText[], separator: string): RichText {
  return texts.reduce((joined, next) => {
    if (joined.text === '') return next;
    if (next.text === '') return joined;
    const shift = joined.text.length + separator.length;
    const marks = next.marks.map((m) => ({ ...m, start: m.start + shift, end: m.end + shift }));
    return { text: `${joined.text}${separator}${next.text}`, marks: [...joined.marks, ...marks] };
  }, NO_TEXT);
}

/** The stretch `[start, end)` of a text, its marks cut to fit and moved. */
export function sliceRichText(
  content: RichText,
  start: number,
  end = content.text.length,
): RichText {
  const marks = content.marks.flatMap((mark) => {
    const from = Math.max(mark.start, start) - start;
    const to = Math.min(mark.end, end) - start;
    return from < to ? [{ ...mark, start: from, end: to }] : [];
  });
  return { text: content.text.slice(start, end), marks };
}
