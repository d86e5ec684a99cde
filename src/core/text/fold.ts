import { unicodePattern } from './unicode-pattern.ts';

/** Most headlines are plain, and the tables of Unicode take a browser long to load for the first time. */
const ASCII = /^[\0-\x7f]*$/;
const marks = unicodePattern(String.raw`\p{M}+`, 'g');
const noLetters = unicodePattern(String.raw`[^\p{L}\p{N}]+`, 'g');

/** Lower case, no accents, one kind of quotation mark and dash, single spaces. For comparing only. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.replace(/`/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
  return text
    .normalize('NFKD')
    .replace(marks(), '')
    .replace(/[‘’‚‛ʼ`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Only the letters and digits of a text, folded: equal for two printings of one headline. */
export function foldToLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return fold(text).replace(noLetters(), '');
}
