import { say } from '../core/messages.ts';

/**
 * "30 May 2013" of an ISO 8601 date to the day, month or year. By our own words: to load a browser's date formats
 * takes longer than to show the whole article.
 */
export function writtenDate(iso: string): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  if (!month) return year;
  const name = say('months').split(' ')[Number(month) - 1] ?? month;
  return day ? say('date_day', String(Number(day)), name, year) : say('date_month', name, year);
}

/** The same of two dates with a slash between. */
export function writtenSpan(iso: string): string {
  return iso.split('/').map(writtenDate).filter(Boolean).join(' – ');
}
