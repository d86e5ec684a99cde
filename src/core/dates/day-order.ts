const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?![\d/])/g;
const MONTH_FIRST = /^(?:en-us|en-ph|en-bz|es-us)$/i;

/** Whether "04/05/2013" begins with the day: by other dates of the text, else by the language's region; `null` where neither tells. */
export function isDayFirst(text: string, language: string | null): boolean | null {
  const byText = orderInText(text);
  if (byText !== null) return byText;
  // English alone is written on both sides of the Atlantic.
  if (!language || /^en$/i.test(language)) return null;
  return !MONTH_FIRST.test(language);
}

/** A number over 12 is no month; dates that contradict each other tell nothing. */
function orderInText(text: string): boolean | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const [, first, second] of text.matchAll(SLASHED)) {
    dayFirst ||= Number(first) > 12;
    monthFirst ||= Number(second) > 12;
  }
  return dayFirst === monthFirst ? null : dayFirst;
}
