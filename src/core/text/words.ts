import type { Span } from './span.ts';
import { unicodePattern } from './unicode-pattern.ts';

export interface Word extends Span {
  readonly text: string;
  /** First of its sentence, of a quotation or of a line: its capital says nothing. */
  readonly opens: boolean;
}

/** Letters and digits, joined by an inner apostrophe, hyphen or dot ("U.S.", "O’Neil", "al-Assad"). */
const wordPattern = unicodePattern(
  String.raw`[\p{L}\p{M}\p{N}]+(?:[.'’‑-][\p{L}\p{M}\p{N}]+)*\.?`,
  'g',
);
const POSSESSIVE = /['’]s$/;
const abbreviationPattern = unicodePattern(
  String.raw`^(?:\p{Lu}\.(?:\p{Lu}\.)*|\p{Lu}(?:\.\p{Lu})+\.?|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|St|Jr|Sr|Rev|Hon|Inc|Corp|Ltd|Co|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)$`,
);
const SENTENCE_END = /[.!?…:;]["”’')\]]*\s+["“‘'([]*$|\n["“‘'([]*$|["“„«(]\s?$|[-–—•]\s+$/u;

/** The words of a text with their places. A full stop belongs to a word only where it abbreviates. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let after = 0;
  for (const match of text.matchAll(wordPattern())) {
    const start = match.index;
    const raw = trimStop(match[0]).replace(POSSESSIVE, '');
    const between = text.slice(after, start);
    words.push({ text: raw, start, end: start + raw.length, opens: opensSentence(words, between) });
    after = start + raw.length;
  }
  return words;
}

function trimStop(word: string): string {
  return word.endsWith('.') && !abbreviationPattern().test(word) ? word.slice(0, -1) : word;
}

function opensSentence(before: readonly Word[], between: string): boolean {
  return before.length === 0 || SENTENCE_END.test(between);
}
