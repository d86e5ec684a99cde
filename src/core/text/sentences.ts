import type { Span } from './span.ts';
import { unicodePattern } from './unicode-pattern.ts';

const END = /[.!?…。！？؟]+["”’'»)\]]*(?=\s|$)|[。！？]|\n+/gu;
const noEnd = unicodePattern(
  String.raw`(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|St|Jr|Sr|Rev|Hon|No|vs|etc|ca|bzw|z\.B|Inc|Corp|Ltd|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.$`,
);

/** The sentences of a text. An initial or a title with a full stop ends none. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && noEnd().test(text.slice(Math.max(0, end - 12), end))) continue;
    push(text, start, end, sentences);
    start = end;
  }
  push(text, start, text.length, sentences);
  return sentences;
}

function push(text: string, start: number, end: number, into: Span[]): void {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = start + raw.trimEnd().length;
  if (from < to) into.push({ start: from, end: to });
}

/** The sentence that holds an offset; `null` between sentences. Sentences are in order. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | null {
  let [from, end] = [0, sentences.length];
  while (from < end) {
    const middle = (from + end) >>> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) from = middle + 1;
    else end = middle;
  }
  const found = sentences[from];
  return found && found.start <= offset ? found : null;
}
