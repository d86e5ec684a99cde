import type { PanelTab } from '../../core/panel/panel-tab.ts';
import type { ReaderAction } from '../../ui/reader-state.ts';

/** `e` opens and closes the panel, the others lead to their part of it. */
const TABS: Readonly<Record<string, PanelTab>> = { e: 'names', q: 'said', d: 'figures' };
/** What the toolbar's buttons do. `=` is `+` without the shift key on many keyboards. */
const ACTIONS: Readonly<Record<string, ReaderAction>> = {
  h: { kind: 'next-marks' },
  t: { kind: 'next-theme' },
  '+': { kind: 'text-size', step: 1 },
  '=': { kind: 'text-size', step: 1 },
  '-': { kind: 'text-size', step: -1 },
};
const FIELDS = 'input, select, textarea';

interface KeyAnswers {
  /** `key` tells which was pressed. */
  readonly onTab: (tab: PanelTab, key: string) => void;
  readonly onAction: (action: ReaderAction) => void;
}

/** Single keys, as long as the focus is in here, not in a field and without keys of the browser. */
export function onReaderKeys(root: HTMLElement, signal: AbortSignal, answers: KeyAnswers): void {
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if ((event.target as Element).matches(FIELDS)) return;
      const key = event.key.toLowerCase();
      const [tab, action] = [TABS[key], ACTIONS[key]];
      if (!tab && !action) return;
      event.preventDefault();
      event.stopPropagation();
      if (tab) answers.onTab(tab, key);
      if (action) answers.onAction(action);
    },
    { signal },
  );
}
