import { interfaceDirection, interfaceLanguage, speakBy } from '../core/messages.ts';
import { browser } from './browser.ts';

/** Speaks the browser's language from here on, as far as `_locales` knows it. */
export function speakBrowserLanguage(): void {
  speakBy((key, values) => browser.i18n.getMessage(key, [...values]));
}

/** The same for a page of our own, which is then said to be in that language. */
export function speakBrowserLanguageIn(page: Document): void {
  speakBrowserLanguage();
  page.documentElement.lang = interfaceLanguage();
  page.documentElement.dir = interfaceDirection();
}
