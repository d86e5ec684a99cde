import { formatNumber, say, sayCount } from '../messages.ts';
import type { Span } from '../text/span.ts';

/** Where in the article mentions stand, in hundredths of its length; those that fall together are one. */
export function ticksOf(mentions: readonly Span[], length: number): number[] {
  const places = mentions.map(({ start }) => percentOf(start, length));
  return [...new Set(places)];
}

/** To a tenth: finer is not seen. */
export function percentOf(offset: number, length: number): number {
  if (length <= 0) return 0;
  return Math.round(Math.min(1, Math.max(0, offset / length)) * 1000) / 10;
}

/** Where each paragraph begins. A heading belongs to the paragraph below it. */
export function paragraphStarts(text: string, headings: readonly Span[]): number[] {
  const blocks = [
    0,
    ...Array.from(text.matchAll(/\n\n+/g), ({ index, 0: gap }) => index + gap.length),
  ];
  const heads = new Set(headings.map(({ start }) => start));
  return blocks.filter((_, i) => !heads.has(blocks[i - 1] ?? -1));
}

/** The numbers of the paragraphs that mentions stand in, counted from 1. */
export function paragraphsOf(mentions: readonly Span[], starts: readonly number[]): number[] {
  const numbers = mentions.map(({ start }) => starts.findLastIndex((from) => from <= start) + 1);
  return [...new Set(numbers)];
}

/** "7 mentions; paragraphs 1, 5, 7". */
export function tellMentions(mentions: readonly Span[], starts: readonly number[]): string {
  const numbers = paragraphsOf(mentions, starts);
  const list = numbers.map(formatNumber).join(', ');
  return say(
    'panel_mentions_in',
    sayCount('mentions', mentions.length),
    sayCount('panel_paragraphs', numbers.length, list),
  );
}

/** "3 of 7", of places counted from 0. */
export function sayPlace(at: number, count: number): string {
  return say('panel_place_of', formatNumber(at + 1), formatNumber(count));
}
