import { LANGUAGES, languageOf } from '../text/small-words.ts';
import { unicodePattern } from '../text/unicode-pattern.ts';

const arabicOrHebrew = unicodePattern(String.raw`[\p{Script=Arabic}\p{Script=Hebrew}]`, 'g');
const arabic = unicodePattern(String.raw`\p{Script=Arabic}`);
const words = unicodePattern(String.raw`\p{Ll}+`, 'g');
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
  return LANGUAGES[languageOf(sample.match(words()) ?? [])] ?? 'en';
}
