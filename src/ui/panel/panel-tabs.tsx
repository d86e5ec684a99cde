import type { JSX, TargetedKeyboardEvent } from 'preact';
import { PANEL_TABS, type PanelTab } from '../../core/panel/panel-tab.ts';

const TITLES: Readonly<Record<PanelTab, string>> = {
  names: 'Names',
  said: 'Said',
  figures: 'Figures',
  dates: 'Dates',
  outline: 'Outline',
};

interface PanelTabsProps {
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
}

/** One stop for the Tab key; arrows lead from tab to tab. */
export function PanelTabs({ tab, onTab }: PanelTabsProps): JSX.Element {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const next = tabAfter(tab, event.key);
    if (!next) return;
    event.preventDefault();
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]');
    tabs[PANEL_TABS.indexOf(next)]?.focus();
    onTab(next);
  };
  return (
    <div class="tabs" role="tablist" aria-label="X-ray" onKeyDown={onKeyDown}>
      {PANEL_TABS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`x-ray-tab-${each}`}
          aria-selected={each === tab}
          aria-controls={each === tab ? 'x-ray-view' : undefined}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onTab(each)}
        >
          {TITLES[each]}
        </button>
      ))}
    </div>
  );
}

function tabAfter(tab: PanelTab, key: string): PanelTab | undefined {
  const count = PANEL_TABS.length;
  const at = PANEL_TABS.indexOf(tab);
  const aims: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % count,
    ArrowLeft: (at + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  return PANEL_TABS[aims[key] ?? -1];
}
