import { unicodePattern } from '../text/unicode-pattern.ts';

/** Small words that hardly another of these languages has. */
const SMALL_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|to|with|was|for)\b/gi,
  de: /\b(?:der|und|die|das|nicht|mit|ist|den)\b/gi,
  fr: /\b(?:les|des|et|est|dans|une|du|pour)\b/gi,
  es: /\b(?:los|las|el|y|que|por|del|una)\b/gi,
};
const arabicOrHebrew = unicodePattern(String.raw`[\p{Script=Arabic}\p{Script=Hebrew}]`, 'g');
const arabic = unicodePattern(String.raw`\p{Script=Arabic}`);
const SAMPLE = 3000;

/** What the dates of a text are written in: as it is said to be, or by its letters and its small words. */
export function dateLanguageOf(text: string, given: string | null): string {
  const stated = given?.toLowerCase().split(/[-_]/)[0];
  if (stated) return stated === 'iw' ? 'he' : stated;
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(arabicOrHebrew()) ?? [];
  if (letters.length > sample.length / 4) {
    return arabic().test(letters[0] ?? '') ? 'ar' : 'he';
  }
  const counts = Object.entries(SMALL_WORDS).map(
    ([language, words]) => [language, sample.match(words)?.length ?? 0] as const,
  );
  const [best, most] = counts.reduce((a, b) => (b[1] > a[1] ? b : a));
  return most > 0 ? best : 'en';
}
