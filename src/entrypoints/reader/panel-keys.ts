import type { PanelTab } from '../../core/panel/panel-tab.ts';

/** `e` opens and closes the panel, the others lead to their part of it. */
const TABS: Readonly<Record<string, PanelTab>> = { e: 'names', q: 'said', d: 'figures' };
const FIELDS = 'input, select, textarea';

/**
 * Single keys, as long as the focus is in here, not in a field and without keys of the browser. `key` tells
 * which was pressed.
 */
export function onPanelKeys(
  root: HTMLElement,
  signal: AbortSignal,
  act: (tab: PanelTab, key: string) => void,
): void {
  root.addEventListener(
    'keydown',
    (event) => {
      const key = event.key.toLowerCase();
      const tab = TABS[key];
      if (!tab || event.ctrlKey || event.altKey || event.metaKey) return;
      if ((event.target as Element).matches(FIELDS)) return;
      event.preventDefault();
      event.stopPropagation();
      act(tab, key);
    },
    { signal },
  );
}
