import type { Unit } from './date-mention.ts';

/** A day of the Gregorian calendar; the month counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_LENGTH = 86_400_000;

const pad = (value: number, length: number) => String(value).padStart(length, '0');

export function printYear(year: number): string {
  return pad(year, 4);
}

export function printMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

export function printDay({ year, month, day }: Day): string {
  return `${printMonth(year, month)}-${pad(day, 2)}`;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the calendar has this day. */
export function isDay({ year, month, day }: Day): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysOf(year, month);
}

/** Of years that news can be from, so that all that is counted from a day has a year of four digits. */
const ISO_DAY = /^((?:1[6-9]|2[01])\d\d)-(\d{2})-(\d{2})(?!\d)/;

/** The day that a moment in ISO 8601 falls on where it was written. */
export function parseDay(iso: string): Day | null {
  const [, year, month, day] = ISO_DAY.exec(iso) ?? [];
  const parsed = { year: Number(year), month: Number(month), day: Number(day) };
  return day !== undefined && isDay(parsed) ? parsed : null;
}

/** Days since 1970. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_LENGTH);
}

function fromDayNumber(number: number): Day {
  const date = new Date(number * DAY_LENGTH);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 0. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

export function addDays(day: Day, days: number): Day {
  return fromDayNumber(dayNumber(day) + days);
}

/** The year and month so many months away. */
export function addMonths(day: Day, months: number): { year: number; month: number } {
  const total = day.year * 12 + day.month - 1 + months;
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
}

/** The day, month or year that lies so many units away, as exact as the unit; weeks go by their day. */
export function shift(from: Day, unit: Unit, by: number): string | null {
  if (unit === 'year') return inCalendar(from.year + by) ? printYear(from.year + by) : null;
  if (unit === 'month') {
    const { year, month } = addMonths(from, by);
    return inCalendar(year) ? printMonth(year, month) : null;
  }
  const day = addDays(from, unit === 'week' ? by * 7 : by);
  return inCalendar(day.year) ? printDay(day) : null;
}

function inCalendar(year: number): boolean {
  return year >= 1 && year <= 9999;
}

/** The week that a day falls in, some weeks away, from Monday to Sunday. */
export function weekOf(day: Day, weeks: number): string {
  const monday = addDays(day, weeks * 7 - weekdayOf(day));
  return `${printDay(monday)}/${printDay(addDays(monday, 6))}`;
}
