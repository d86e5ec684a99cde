import type { JSX } from 'preact';
import type { DateMention } from '../../core/dates/date-mention.ts';
import { say } from '../../core/messages.ts';
import { PublishedField } from '../states/published-field.tsx';
import { writtenSpan } from '../written-date.ts';
import { Jump, type OnJump } from './jump.tsx';

interface DateListProps {
  readonly dates: readonly DateMention[];
  readonly onJump: OnJump;
  /** Takes a day as the article's own; `null` where the page tells it. */
  readonly onPublished: ((day: string) => void) | null;
}

/** The days of an article as printed, and which they are where that is known. */
export function DateList({ dates, onJump, onPublished }: DateListProps): JSX.Element {
  return (
    <>
      {onPublished && <PublishedField onPublished={onPublished} />}
      <ul>
        {dates.map((date) => (
          <li key={date.start}>
            <Jump span={date} onJump={onJump}>
              {date.text}
            </Jump>
            <p class="remarks">{meaningOf(date)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function meaningOf({ resolved, needsPublication }: DateMention): string {
  if (!resolved) return say('panel_date_open');
  const written = writtenSpan(resolved);
  return needsPublication ? say('panel_date_counted', written) : written;
}
