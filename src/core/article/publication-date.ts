import type { DateBasis, PublicationDate } from './article.ts';

export interface DateEvidence {
  readonly text: string;
  readonly basis: DateBasis;
}

/** The first evidence that can be read as a date; what comes after it is not even asked for. */
export function choosePublicationDate(evidence: Iterable<DateEvidence>): PublicationDate | null {
  for (const { text, basis } of evidence) {
    const parsed = parsePublicationDate(text);
    if (parsed) return { ...parsed, basis };
  }
  return null;
}

type Parsed = Pick<PublicationDate, 'value' | 'precision'>;

const ISO =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const ISO_MONTH = /^\s*(\d{4})-(\d{2})\s*$/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})\d{0,2})?/;

/** ISO 8601 in its many spellings, then dates with the month's name; an ambiguous order stays unread. */
export function parsePublicationDate(text: string): Parsed | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return fromNumbers(iso);
  const month = ISO_MONTH.exec(text);
  if (month) return { value: `${month[1]}-${month[2]}`, precision: 'month' };
  return fromWords(text) ?? fromDotted(text);
}

function fromNumbers([, y, m, d, hour, minute, , zone]: readonly (
  | string
  | undefined
)[]): Parsed | null {
  const day = dayOf(Number(y), Number(m), Number(d));
  if (!day) return null;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) {
    return { value: day, precision: 'day' };
  }
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return { value: `${day}T${time}${offsetOf(zone)}`, precision: 'minute' };
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

/** Month names of the languages that news in the Latin script is mostly written in, by their first letters. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|gen|ene|sty|led)/, 1],
  [/^(?:feb|fev|fév|feb|lut|úno)/, 2],
  [/^(?:mar|mär|maart|mrz|mars)/, 3],
  [/^(?:apr|avr|abr|kwi|dub)/, 4],
  [/^(?:may|mai|mag|mei|maj|kvě)/, 5],
  [/^(?:jun|juin|giu|cze|červn)/, 6],
  [/^(?:jul|juil|lug|lip|července)/, 7],
  [/^(?:aug|ago|aoû|aou|sie|srp)/, 8],
  [/^(?:sep|set|wrz|zář)/, 9],
  [/^(?:oct|okt|ott|out|paź|říj)/, 10],
  [/^(?:nov|lis|listopad)/, 11],
  [/^(?:dec|dez|dic|déc|dez|gru|pro)/, 12],
];
const DAY_FIRST =
  /\b(\d{1,2})(?:st|nd|rd|th|\.|º|er)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})\b/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u;
const TIME = /\b(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?m?\b/i;

function fromWords(text: string): Parsed | null {
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const day = dayFirst
    ? namedDay(dayFirst[3], dayFirst[2], dayFirst[1])
    : monthFirst && namedDay(monthFirst[3], monthFirst[1], monthFirst[2]);
  return day ? { value: day, precision: 'day' } : null;
}

function namedDay(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): string | null {
  const month = MONTHS.find(([pattern]) => pattern.test((name ?? '').toLowerCase()))?.[1];
  return month ? dayOf(Number(year), month, Number(day)) : null;
}

const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\b/;
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;

/** "31.05.2013" and "05/31/2013": only where one number can't be a month, or dots with a full year. */
function fromDotted(text: string): Parsed | null {
  const match = DOTTED.exec(text) ?? SLASHED.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = (match[3] ?? '').length === 2 ? 2000 + Number(match[3]) : Number(match[3]);
  const european = match[0].includes('.') && (match[3] ?? '').length === 4;
  const day = monthOrder(year, first, second, european);
  if (!day) return null;
  const time = TIME.exec(text.slice(match.index + match[0].length));
  if (!time || time[3]) return { value: day, precision: 'day' };
  return fromNumbers(['', ...day.split('-'), time[1], time[2], undefined, undefined]);
}

function monthOrder(year: number, first: number, second: number, european: boolean): string | null {
  if (first > 12 || european) return dayOf(year, second, first);
  if (second > 12) return dayOf(year, first, second);
  return null;
}
