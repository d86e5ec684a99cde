import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { sourceOf } from '../../core/export/source-line.ts';
import { statementText } from '../../core/export/statement-text.ts';
import type { LoadMap } from '../../core/map/map-drawing.ts';
import { say } from '../../core/messages.ts';
import type { PanelTab } from '../../core/panel/panel-tab.ts';
import type { Statement } from '../../core/statements/statement.ts';
import type { Understanding } from '../../core/understand.ts';
import { MapTab } from '../map/map-tab.tsx';
import { writtenDate } from '../written-date.ts';
import { DateList } from './date-list.tsx';
import { FigureTable } from './figure-table.tsx';
import type { NameRowProps } from './name-row.tsx';
import { NamesTab } from './names-tab.tsx';
import { OutlineList } from './outline-list.tsx';
import { SaidList } from './said-list.tsx';

export interface PanelViewProps extends Omit<NameRowProps, 'entity'> {
  /** `null` before the panel was first opened: nothing is listed for who never looks. */
  readonly tab: PanelTab | null;
  /** Takes a day as the article's own; `null` where the page tells it. */
  readonly onPublished: ((day: string) => void) | null;
  /** There will be no understanding. */
  readonly isInVain: boolean;
  readonly loadMap: LoadMap;
  /** Puts words on the clipboard. Says whether they are there. */
  readonly copy: (text: string) => Promise<boolean>;
}

/**
 * What one tab of the panel shows. It is drawn anew only when something of its own has changed, so that what happens
 * elsewhere in the reader doesn't go through hundreds of rows.
 */
export function usePanelView(props: PanelViewProps): JSX.Element {
  // They are always as many.
  return useMemo(() => <PanelView {...props} />, Object.values(props));
}

/** As it is now, drawn whenever it is asked to be. */
export function PanelView(props: PanelViewProps): JSX.Element | null {
  const { tab, content, isInVain, onJump } = props;
  const { understanding, outline } = content;
  if (tab === null) return null;
  if (tab === 'outline') {
    if (outline.length === 0) return <p class="empty">{say('panel_no_headings')}</p>;
    return <OutlineList {...{ outline, onJump }} />;
  }
  if (!understanding) {
    return (
      <p class="empty" role="status">
        {isInVain ? say('panel_failed') : say('panel_waits')}
      </p>
    );
  }
  if (tab === 'names') return <NamesTab {...props} />;
  if (tab === 'map') return <MapTab {...props} />;
  return <Findings {...props} tab={tab} understanding={understanding} />;
}

interface FindingsProps extends PanelViewProps {
  readonly tab: 'said' | 'figures' | 'dates';
  readonly understanding: Understanding;
}

const NOTHING = {
  said: 'panel_no_statements',
  figures: 'panel_no_figures',
  dates: 'panel_no_dates',
} as const;

function Findings({
  tab,
  understanding,
  content,
  onJump,
  onPublished,
  copy,
}: FindingsProps): JSX.Element {
  const { statements, entities, knowsScript, figures, dates } = understanding;
  const { text } = content.plain;
  const count = { said: statements, figures, dates }[tab].length;
  if (count === 0) return <p class="empty">{say(NOTHING[tab])}</p>;
  if (tab === 'figures') return <FigureTable {...{ figures, onJump }} />;
  if (tab === 'dates')
    return <DateList {...{ dates, published: content.published, onJump, onPublished }} />;
  const onCopy = (statement: Statement) => {
    const { title } = content.article;
    const source = sourceOf(content.article, writtenDate);
    return copy(statementText(statement, { text, entities, title, source }));
  };
  return <SaidList {...{ statements, entities, text, knowsScript, onJump, onCopy }} />;
}
