import { withPlainLetters } from '../text/plain-letters.ts';
import { unicodePattern } from '../text/unicode-pattern.ts';

const marks = unicodePattern(String.raw`\p{M}+`, 'g');
const ARTICLE = /^(?:al|el|an|ar|as|ash|at|ad|az|the) (?=.{3})/;

/** What spellings of one place share: no case, accents, apostrophes, dots or hyphens. */
export function placeKey(name: string): string {
  return withPlainLetters(name.toLowerCase().normalize('NFKD').replace(marks(), ''))
    .replace(/['‘’ʻʼʿʾ`´.,]/g, '')
    .replace(/[\s\-‐-―/]+/g, ' ');
}

/** The key, and where a saint is in it, also the other way to write one. */
export function placeKeys(name: string): readonly string[] {
  const key = placeKey(name).trim();
  if (/\bste? /.test(key)) return [key, key.replace(/\bst(e?) /, 'saint$1 ')];
  return /\bsainte? /.test(key) ? [key, key.replace(/\bsaint(e?) /, 'st$1 ')] : [key];
}

/** `al qusayr` without its article; `null` where it has none. */
export function withoutArticle(key: string): string | null {
  return ARTICLE.test(key) ? key.replace(ARTICLE, '') : null;
}

/**
 * Coarser than `placeKey`, for transcriptions: Qusair and Qusayr, Sheikh Zuweid and Shaykh Zuwayd. Many names share
 * it, so it tells something only among the places of one country.
 */
export function looseKey(name: string): string {
  const key = placeKey(name);
  return (withoutArticle(key) ?? key)
    .replace(/\b(?:al|el|an|ar|as|ash|at|ad|az|ez|es) /g, '')
    .replace(/ou|oo|w(?![aeiouy])/g, 'u')
    .replace(/ee|ei|ey|ai|ay|y/g, 'i')
    .replace(/[qc]/g, 'k')
    .replace(/kh/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/dh|th/g, (pair) => pair.charAt(0))
    .replace(/o/g, 'u')
    .replace(/e/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=..)(?:a|ah|h|i)$/, '')
    .replace(/ /g, '');
}
