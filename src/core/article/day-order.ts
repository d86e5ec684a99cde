import { unicodePattern } from '../text/unicode-pattern.ts';
import { monthNamed } from './month-names.ts';

const DAY_FIRST_REGIONS =
  /^(?:gb|uk|au|nz|ie|in|za|ng|ke|gh|sg|my|pk|bd|lk|mt|hk|zw|ug|tz|ae|eg|jm|tt)$/;
const MONTH_FIRST_REGIONS = /^(?:us|ph|gov|edu|mil)$/;

/** Whether a page of this language and address writes the day before the month; `null` where it may be either. */
export function isDayFirst(language: string | null, url: string | null): boolean | null {
  const [primary = '', ...tags] = (language ?? '').toLowerCase().split(/[-_]/);
  if (primary !== '' && primary !== 'en' && primary !== 'fil') return true;
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1] ?? '';
  for (const region of [host.split('.').at(-1) ?? '', ...tags]) {
    if (DAY_FIRST_REGIONS.test(region)) return true;
    if (MONTH_FIRST_REGIONS.test(region)) return false;
  }
  return null;
}

const NUMBERS = /(?<![\d.,/])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/])/g;

/** The order that other dates show, of which one number can't be a month; `null` where none does, or they differ. */
export function orderShownBy(texts: readonly string[]): boolean | null {
  const orders = texts.flatMap((text) =>
    [...text.matchAll(NUMBERS)].flatMap(([, first, , second]) => {
      if (Number(first) > 12 === Number(second) > 12) return [];
      return [Number(first) > 12];
    }),
  );
  return new Set(orders).size === 1 ? (orders[0] ?? null) : null;
}

const mention = unicodePattern(
  String.raw`(?<![\p{L}\d])(?:(\p{L}{3,12})\.?\s(\d{1,2})|(\d{1,2})\.?\s(?:de\s)?(\p{L}{3,12}))(?![\p{L}\d])(?!,?\s+\d{4})`,
  'g',
);
const DAY = 86_400_000;
/** News tells of days past more than of days to come, and rarely of days long past without their year. */
const LONGEST_BACK = 75;

/**
 * Chooses between days by the days that a text names without a year: most of them lie shortly before the
 * text was published. `null` where none does, or as many for both.
 */
export function chooseDayByMentions(days: readonly string[], text: string): string | null {
  const mentions = [...text.matchAll(mention())].flatMap(([, name, day, dayBefore, nameBehind]) => {
    const month = monthNamed(name ?? nameBehind ?? '');
    const number = Number(day ?? dayBefore);
    return month && number >= 1 && number <= 31 ? [{ month, number }] : [];
  });
  const counts = days.map((day) => {
    const end = Date.parse(day);
    const year = Number(day.slice(0, 4));
    return mentions.filter(({ month, number }) => {
      const age = Math.min(
        ...[year, year - 1]
          .map((y) => (end - Date.UTC(y, month - 1, number)) / DAY)
          .filter((a) => a >= 0),
      );
      return age <= LONGEST_BACK;
    }).length;
  });
  const most = Math.max(...counts);
  const best = days.filter((_, i) => counts[i] === most);
  return most > 0 && best.length === 1 ? (best[0] ?? null) : null;
}
