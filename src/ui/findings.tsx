import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Understanding } from '../core/understand.ts';
import { DateList } from './date-list.tsx';
import { FigureTable } from './figure-table.tsx';
import type { OnJump } from './jump.tsx';
import { SaidList } from './said-list.tsx';

interface FindingsProps {
  readonly understanding: Understanding;
  readonly text: string;
  readonly onJump: OnJump;
}

/** Under the text, closed: who said what, figures and days, each in the article's own words. */
export function Findings({ understanding, text, onJump }: FindingsProps): JSX.Element | null {
  const { statements, figures, dates, entities, knowsScript } = understanding;
  if (statements.length + figures.length + dates.length === 0) return null;
  return (
    <div class="findings" lang="en" dir="ltr">
      <Finding title="Who said what" count={statements.length}>
        {() => <SaidList {...{ statements, entities, text, knowsScript, onJump }} />}
      </Finding>
      <Finding title="Figures" count={figures.length}>
        {() => <FigureTable {...{ figures, onJump }} />}
      </Finding>
      <Finding title="Days and dates" count={dates.length}>
        {() => <DateList {...{ dates, onJump }} />}
      </Finding>
    </div>
  );
}

interface FindingProps {
  readonly title: string;
  readonly count: number;
  /** Made when it is first opened: most never are. */
  readonly children: () => ComponentChildren;
}

function Finding({ title, count, children }: FindingProps): JSX.Element | null {
  const [isOpen, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {title} <small>{count}</small>
      </summary>
      {isOpen && children()}
    </details>
  );
}
