import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Article } from '../../core/article/article.ts';
import type { LoadMap } from '../../core/map/map-drawing.ts';
import { say } from '../../core/messages.ts';
import type { PanelTab } from '../../core/panel/panel-tab.ts';
import type { ReaderState } from '../../core/reader/reader-state.ts';
import type { Box } from '../card/place-card.ts';
import type { CommandSource } from '../commands.ts';
import type { OnCorrect } from '../names/correct-name.tsx';
import { panelContentOf } from './panel-content.ts';
import { PanelTabs } from './panel-tabs.tsx';
import { usePanelView } from './panel-view.tsx';
import { createReading } from './reading-place.ts';
import { useFilterKeys } from './use-filter-keys.ts';
import { type Sheet, useSheet } from './use-sheet.ts';
import { useSight } from './use-sight.ts';
import { useSteps } from './use-steps.ts';

export interface PanelProps {
  readonly article: Article;
  readonly state: ReaderState;
  readonly commands: CommandSource;
  /** `null` while the panel is closed; it keeps its place then. */
  readonly tab: PanelTab | null;
  /** The drawn article. */
  readonly column: HTMLElement;
  readonly scroller: HTMLElement;
  readonly loadMap: LoadMap;
  readonly onTab: (tab: PanelTab) => void;
  readonly onClose: () => void;
  readonly onCorrect: OnCorrect;
  readonly onFound: (place: readonly Box[]) => void;
  readonly onPublished: ((day: string) => void) | null;
  readonly copy: (text: string) => Promise<boolean>;
}

/** What the story holds, beside its text: names, who said what, figures, dates and headings. */
export function Panel(props: PanelProps): JSX.Element {
  const { article, tab, column, scroller, commands, onTab, onClose, onFound } = props;
  const { loadMap, onCorrect, onPublished, copy } = props;
  const { understanding, isInVain } = props.state;
  const aside = useRef<HTMLElement>(null);
  const content = useMemo(() => panelContentOf(article, understanding), [article, understanding]);
  const { plain } = content;
  const reading = useMemo(
    () => createReading({ column, scroller, plain, onFound }),
    [column, scroller, plain, onFound],
  );
  useSight(scroller, aside, reading.sight, { isOpen: tab !== null, length: plain.text.length });
  const { state, dispatch, told, onStep } = useSteps(
    content,
    reading,
    commands,
    props.state.card?.entity ?? props.state.followed,
  );
  useFilterKeys(
    commands,
    dispatch,
    useCallback(() => onTab('names'), [onTab]),
  );
  const lastTab = useLast(tab);
  const shownTab = lastTab ?? 'names';
  const sheet = useSheet();
  useFreshView(aside, shownTab);
  const onSaid = useCallback(() => onTab('said'), [onTab]);
  const onJump = reading.show;
  const view = usePanelView({
    ...{ tab: lastTab, content, isInVain, state, dispatch },
    ...{ onStep, onSaid, onJump, loadMap, onCorrect, onPublished, copy },
  });
  return (
    <aside
      class="panel"
      aria-label={say('panel_title')}
      hidden={tab === null}
      data-stop={sheet.stop}
      ref={aside}
    >
      <PanelHead {...{ sheet, onTab, onClose }} tab={shownTab} />
      <div
        class="view"
        role="tabpanel"
        id="x-ray-view"
        aria-labelledby={`x-ray-tab-${shownTab}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {view}
      </div>
      <p class="unseen" role="status">
        {told}
      </p>
    </aside>
  );
}

interface PanelHeadProps extends Pick<PanelProps, 'onTab' | 'onClose'> {
  readonly sheet: Sheet;
  readonly tab: PanelTab;
}

function PanelHead({ sheet, tab, onTab, onClose }: PanelHeadProps): JSX.Element {
  return (
    <>
      <button
        type="button"
        class="grip"
        aria-label={say('panel_grip')}
        onClick={sheet.onTap}
        onPointerDown={sheet.onPointerDown}
        onPointerUp={sheet.onPointerUp}
      />
      <header>
        <PanelTabs tab={tab} onTab={onTab} />
        <button type="button" class="close" aria-label={say('panel_close')} onClick={onClose}>
          ×
        </button>
      </header>
    </>
  );
}

/** The tab that is open, or was. `null` before the panel was first opened. */
function useLast(tab: PanelTab | null): PanelTab | null {
  const last = useRef<PanelTab | null>(null);
  if (tab) last.current = tab;
  return last.current;
}

/** Another tab begins at its top. What had the focus in the one before has gone with it. */
function useFreshView(aside: { readonly current: HTMLElement | null }, tab: PanelTab): void {
  useEffect(() => {
    const view = aside.current?.querySelector<HTMLElement>('.view');
    if (!view) return;
    view.scrollTop = 0;
    if ((view.getRootNode() as ShadowRoot).activeElement === null) view.focus();
  }, [aside, tab]);
}
