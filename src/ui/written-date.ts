const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * "30 May 2013" of an ISO 8601 date to the day, month or year. Written out by hand: to load a browser's date
 * formats takes longer than to show the whole article.
 */
export function writtenDate(iso: string): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  const name = month ? (MONTHS[Number(month) - 1] ?? month) : '';
  return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(' ');
}

/** The same of two dates with a slash between. */
export function writtenSpan(iso: string): string {
  return iso.split('/').map(writtenDate).filter(Boolean).join(' – ');
}
