import type { DateBasis, PublicationDate } from './article.ts';
import { monthNamed } from './month-names.ts';

export interface DateEvidence {
  readonly text: string;
  readonly basis: DateBasis;
}

/** What helps to tell the day from the month in "04/05/2026". Asked only where a date leaves it open. */
export interface OrderEvidence {
  /** Texts that hold further dates of the same article: its address, other metadata, lines of the page. */
  readonly others: () => readonly string[];
  /** Whether the page's language and region write the day first; `null` where they don't tell. */
  readonly isDayFirst: () => boolean | null;
  /** Chooses between two days by what the text says; `null` where it doesn't tell. */
  readonly chooseByText: (days: readonly string[]) => string | null;
}

/** The first evidence that can be read as a date; what comes after it is not even asked for. */
export function choosePublicationDate(
  evidence: Iterable<DateEvidence>,
  order: OrderEvidence | null = null,
): PublicationDate | null {
  for (const { text, basis } of evidence) {
    const readings = readingsOf(text);
    const parsed = readings.length > 1 && order ? decide(readings, order, basis) : only(readings);
    if (parsed) return { ...parsed, basis };
  }
  return null;
}

type Parsed = Pick<PublicationDate, 'value' | 'precision'>;

/** ISO 8601 in its many spellings, numbers, and dates with the month's name; an ambiguous order stays unread. */
export function parsePublicationDate(text: string): Parsed | null {
  return only(readingsOf(text));
}

/** Says whether a text can be read as a day, or one next to it. */
export function mayBeDay(text: string, day: string): boolean {
  return readingsOf(text).some(({ value }) => isNear(day, value));
}

function only(readings: readonly Parsed[]): Parsed | null {
  return readings.length === 1 ? (readings[0] ?? null) : null;
}

function decide(
  readings: readonly Parsed[],
  order: OrderEvidence,
  basis: DateBasis,
): Parsed | null {
  const known = order
    .others()
    .map(parsePublicationDate)
    .flatMap((other) => other?.value.slice(0, 10) ?? []);
  const agreeing = readings.filter(({ value }) => known.some((day) => isNear(day, value)));
  const settled = only(agreeing);
  if (settled) return settled;
  const byText = order.chooseByText(readings.map(({ value }) => value.slice(0, 10)));
  if (byText) return readings.find(({ value }) => value.startsWith(byText)) ?? null;
  // Metadata is written by machines, which often keep the order of their makers.
  const isDayFirst = basis === 'text' ? order.isDayFirst() : null;
  return isDayFirst === null ? null : (readings[isDayFirst ? 0 : 1] ?? null);
}

const DAY = 86_400_000;

/** A month has no day: it agrees with each of its days. */
function isNear(known: string, value: string): boolean {
  if (known.length === 7) return value.startsWith(known);
  return Math.abs(Date.parse(known) - Date.parse(value.slice(0, 10))) <= 3 * DAY;
}

const YEAR_FIRST =
  /(?<!\d)(\d{4})(?:-|\s?[/.年년]\s?)(\d{1,2})(?:-|\s?[/.月월]\s?)(\d{1,2})(?!\d)(?:[일日.,]?\s*(?:\([^)]*\)|T)?[\s,|-]*(\d{1,2})[:：時시](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const YEAR_AND_MONTH = /^\s*(\d{4})-(\d{2})\s*$/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})\d{0,2}(Z)?)?/;
const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** All days that a text may mean: two where day and month may be either, the day first in the first of them. */
function readingsOf(raw: string): Parsed[] {
  const text = raw.replace(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) {
    const [, year, month, day, hour, minute, seconds, zone] = yearFirst;
    const date = dayOf(Number(year), Number(month), Number(day));
    return date ? [withTime(date, hour, minute, zone ?? (seconds === 'Z' ? 'Z' : undefined))] : [];
  }
  const month = YEAR_AND_MONTH.exec(text);
  if (month) return [{ value: `${month[1]}-${month[2]}`, precision: 'month' }];
  const named = fromNames(text);
  return named ? [named] : fromNumbers(text);
}

function withTime(date: string, hour?: string, minute?: string, zone?: string): Parsed {
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) {
    return { value: date, precision: 'day' };
  }
  return {
    value: `${date}T${hour.padStart(2, '0')}:${minute}${offsetOf(zone)}`,
    precision: 'minute',
  };
}

function offsetOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/** `null` for a day that the calendar lacks, and for years before the web. */
function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const WORD = String.raw`([\p{L}\p{M}]{2,14})`;
/** Made at the first date in words: to read such patterns takes a browser several milliseconds. */
function patternsOfNames() {
  patterns ??= {
    /** "4. März 2026", "4 de marzo de 2026", "4-Mar-2026", "4th of March, 2026" */
    dayFirst: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º|er|ας)?[\s-]{1,2}(?:de |of |d['’])?${WORD}[.,]?[\s-]{1,2}(?:de |del |do )?(\d{4})(?!\d)`,
      'u',
    ),
    monthFirst: new RegExp(
      String.raw`(?<!\p{L})${WORD}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`,
      'u',
    ),
    /** "Wed Mar 04 07:15:00 CET 2026", as computers print it. */
    yearLast: new RegExp(
      String.raw`(?<!\p{L})${WORD}\s(\d{1,2})\s(\d\d):(\d\d):\d\d\s(?:[A-Z\d:+-]{2,6}\s)?(\d{4})`,
      'u',
    ),
    /** "2026. március 4." */
    yearAndName: new RegExp(String.raw`(?<!\d)(\d{4})\.?\s${WORD}\s(\d{1,2})(?!\d)`, 'u'),
  };
  return patterns;
}

let patterns: Record<'dayFirst' | 'monthFirst' | 'yearLast' | 'yearAndName', RegExp> | undefined;

function fromNames(text: string): Parsed | null {
  if (!/\d{4}/.test(text)) return null;
  const { dayFirst: inDays, monthFirst: inMonths, yearLast, yearAndName } = patternsOfNames();
  let match = inDays.exec(text);
  const dayFirst = match && named(text, match, match[3], match[2], match[1]);
  if (dayFirst) return dayFirst;
  match = inMonths.exec(text);
  const monthFirst = match && named(text, match, match[3], match[1], match[2]);
  if (monthFirst) return monthFirst;
  match = yearLast.exec(text);
  if (match) return withClock(named('', match, match[5], match[1], match[2]), match);
  match = yearAndName.exec(text);
  return match && named(text, match, match[1], match[2], match[3]);
}

function withClock(date: Parsed | null, [, , , hour, minute]: readonly (string | undefined)[]) {
  return date && withTime(date.value, hour, minute);
}

function named(
  text: string,
  match: RegExpExecArray,
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): Parsed | null {
  const month = monthNamed(name ?? '');
  const date = month && dayOf(Number(year), month, Number(day));
  return date ? timed(date, text.slice(match.index + match[0].length)) : null;
}

/** A time of day stands right behind its date, or it is another date's. */
const TIME =
  /^[\s,|·•–-]*(?:\D{0,10}\s)?(\d{1,2})(?:[:h]|\.(?=\d\d\s*(?:uhr|h\b)))(\d{2})(?!\d)(?::\d{2})?\s*([ap]\.?m\b)?/i;

function timed(date: string, behind: string): Parsed {
  const [, hour, minute, half] = TIME.exec(behind) ?? [];
  if (!half || Number(hour) > 12) return withTime(date, hour, minute);
  const late = /p/i.test(half) ? 12 : 0;
  return withTime(date, String((Number(hour) % 12) + late), minute);
}

const NUMBERS = /(?<![\d.,/])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/;

/** "31.05.2026" and "05/31/2026"; both orders where neither number can't be a month, but for dots with a full year. */
function fromNumbers(text: string): Parsed[] {
  const match = NUMBERS.exec(text);
  if (!match) return [];
  const [first, second, last = ''] = [Number(match[1]), Number(match[3]), match[4]];
  const year = last.length === 2 ? 2000 + Number(last) : Number(last);
  const isEuropean = match[2] === '.' && last.length === 4;
  const dayFirst = dayOf(year, second, first);
  const monthFirst = isEuropean && dayFirst ? null : dayOf(year, first, second);
  const days = new Set([dayFirst, monthFirst].filter((day) => day !== null));
  const behind = text.slice(match.index + match[0].length);
  return [...days].map((day) => timed(day, behind));
}
