import { parseDay } from './calendar.ts';
import { dateLanguageOf } from './date-language.ts';
import type { Candidate, DateContext, DateMention } from './date-mention.ts';
import { isDayFirst } from './day-order.ts';
import { findCandidates } from './find-candidates.ts';
import { type Ground, resolveReading } from './resolve-reading.ts';
import { directionsIn } from './tense.ts';
import { yearsInText } from './years-in-text.ts';

/**
 * The dates and day phrases of a text, in order and apart from each other. They are resolved by the text itself and
 * by its day of publication, never by a clock: without a publication date, "Tuesday" stays what it is.
 */
export function findDates(text: string, context: DateContext): readonly DateMention[] {
  const language = dateLanguageOf(text, context.language);
  const candidates = findCandidates(text, language);
  const published = context.published === null ? null : parseDay(context.published);
  const order = isDayFirst(text, context.language);
  const yearFor = yearsInText(text, candidates);
  const directionOf = directionsIn(text);
  const mentions: DateMention[] = [];
  let before: { readonly value: string; readonly end: number } | null = null;
  for (const candidate of candidates) {
    const { start, end } = candidate;
    const ground: Ground = {
      published,
      year: yearFor(candidate),
      before: before && start - before.end < REACH ? before.value : null,
      direction: asksDirection(candidate, published !== null) ? directionOf(candidate) : null,
      isDayFirst: order,
    };
    const resolution = resolveReading(candidate.reading, ground);
    mentions.push({ start, end, text: text.slice(start, end), ...resolution });
    if (resolution.resolved) before = { value: resolution.resolved, end };
  }
  return mentions;
}

/** So far behind a date, "the following year" goes on from it. */
const REACH = 200;

function asksDirection({ reading }: Candidate, isPublished: boolean): boolean {
  return isPublished && (reading.kind === 'weekday' || reading.kind === 'yearless');
}
