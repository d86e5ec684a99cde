import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DateMention } from '../../core/dates/date-mention.ts';
import { say } from '../../core/messages.ts';
import { timelineOf } from '../../core/panel/timeline.ts';
import { PublishedField } from '../states/published-field.tsx';
import { writtenSpan } from '../written-date.ts';
import { Jump, type OnJump } from './jump.tsx';
import { OrderSwitch } from './order-switch.tsx';

interface DateListProps {
  readonly dates: readonly DateMention[];
  /** The article's own, ISO 8601; `null` where it is not known. */
  readonly published: string | null;
  readonly onJump: OnJump;
  /** Takes a day as the article's own; `null` where the page tells it. */
  readonly onPublished: ((day: string) => void) | null;
}

/** The days of an article, one after the other or as the text names them. */
export function DateList(props: DateListProps): JSX.Element {
  const { dates, onJump, onPublished } = props;
  const [order, setOrder] = useState<'time' | 'text'>('time');
  const orders = [
    { order: 'time', name: say('panel_dates_by_time') },
    { order: 'text', name: say('panel_order_text') },
  ] as const;
  return (
    <>
      {onPublished && <PublishedField onPublished={onPublished} />}
      <OrderSwitch label={say('panel_order')} orders={orders} chosen={order} onChoose={setOrder} />
      {order === 'time' ? <Timeline {...props} /> : <TextOrder dates={dates} onJump={onJump} />}
    </>
  );
}

/** Day by day; what lay ahead when it was written has a hollow dot. */
function Timeline({ dates, published, onJump }: DateListProps): JSX.Element {
  return (
    <ol class="timeline">
      {timelineOf(dates, published).map(({ when, isAhead, dates: own }) => (
        <li key={when} class={isAhead ? 'ahead' : undefined}>
          <h2>
            {when ? writtenSpan(when) : say('panel_date_unknown')}
            {isAhead && <small> {say('panel_date_ahead')}</small>}
          </h2>
          {own.map((date) => (
            <Jump key={date.start} span={date} onJump={onJump}>
              {date.text}
            </Jump>
          ))}
        </li>
      ))}
    </ol>
  );
}

function TextOrder({ dates, onJump }: Pick<DateListProps, 'dates' | 'onJump'>): JSX.Element {
  return (
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
  );
}

function meaningOf({ resolved, needsPublication }: DateMention): string {
  if (!resolved) return say('panel_date_open');
  const written = writtenSpan(resolved);
  return needsPublication ? say('panel_date_counted', written) : written;
}
