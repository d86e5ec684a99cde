import { interfaceDirection, interfaceLanguage, speakBy } from '../core/messages.ts';
import { FIRST_WORDS, type Words } from '../core/reader/first-words.ts';
import { browser } from './browser.ts';

const said = new Map<string, string>();

/**
 * Asks the browser once for each: a list of hundreds of names says the same few words in every row. What was said
 * before can also be said again when the extension has been updated under an open reader.
 */
function lookUp(key: string, values: readonly string[]): string {
  const id = [key, ...values].join('\n');
  const known = said.get(id);
  if (known !== undefined) return known;
  try {
    const message = browser.i18n.getMessage(key, [...values]);
    said.set(id, message);
    return message;
  } catch {
    // The browser has cut this copy off from the extension.
    return '';
  }
}

/** Speaks the browser's language from here on, as far as `_locales` knows it; `given` needs no asking. */
export function speakBrowserLanguage(given: Words = {}): void {
  speakBy((key, values) => {
    const words = given[key];
    if (words === undefined) return lookUp(key, values);
    return words.replace(/\$(\d)/g, (_, digit) => values[digit - 1] ?? '');
  });
}

/** The same for a page of our own, which is then said to be in that language. */
export function speakBrowserLanguageIn(page: Document): void {
  speakBrowserLanguage();
  page.documentElement.lang = interfaceLanguage();
  page.documentElement.dir = interfaceDirection();
}

let firstWords: Words | null = null;

/** For the background, which gives them to each reader. */
export function readFirstWords(): Words {
  const places = ['$1', '$2', '$3'];
  firstWords ??= Object.fromEntries(
    FIRST_WORDS.map((key) => [key, browser.i18n.getMessage(key, places)]),
  );
  return firstWords;
}
