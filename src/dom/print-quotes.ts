const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  it: ['«', '»'],
  ru: ['«', '»'],
  pl: ['„', '”'],
  sv: ['”', '”'],
  ja: ['「', '」'],
};
const DEFAULT_QUOTES = ['“', '”'] as const;

/** Writes out the marks that a browser draws around `<q>`, which are not in its text. */
export function printQuotes(copy: Document): void {
  for (const quote of [...copy.getElementsByTagName('q')]) {
    const language = quote.closest('[lang]')?.getAttribute('lang')?.split('-')[0] ?? '';
    const [open, close] = QUOTES[language.toLowerCase()] ?? DEFAULT_QUOTES;
    quote.prepend(open);
    quote.append(close);
  }
}
