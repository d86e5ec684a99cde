import type { JSX, TargetedKeyboardEvent } from 'preact';
import { interfaceDirection, type MessageKey, say } from '../../core/messages.ts';
import { PANEL_TABS, type PanelTab } from '../../core/panel/panel-tab.ts';

const TITLES: Readonly<Record<PanelTab, MessageKey>> = {
  names: 'panel_tab_names',
  said: 'panel_tab_said',
  figures: 'panel_tab_figures',
  dates: 'panel_tab_dates',
  map: 'panel_tab_map',
  outline: 'panel_tab_outline',
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
    <div class="tabs" role="tablist" aria-label={say('panel')} onKeyDown={onKeyDown}>
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
          {say(TITLES[each])}
        </button>
      ))}
    </div>
  );
}

function tabAfter(tab: PanelTab, key: string): PanelTab | undefined {
  const count = PANEL_TABS.length;
  const at = PANEL_TABS.indexOf(tab);
  const [forward, back] =
    interfaceDirection() === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const aims: Readonly<Record<string, number>> = {
    [forward]: (at + 1) % count,
    [back]: (at + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  return PANEL_TABS[aims[key] ?? -1];
}
