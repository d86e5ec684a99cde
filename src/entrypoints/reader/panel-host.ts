import type { Panel } from '../../contract/panel.ts';
import type { Article } from '../../core/article/article.ts';
import type { PanelTab } from '../../core/panel/panel-tab.ts';
import type { ReaderAction, ReaderState } from '../../ui/reader-state.ts';
import type { ReaderSetup } from './open-reader.tsx';
import type { Overlay } from './overlay-host.ts';

interface PanelHostSetup extends Pick<ReaderSetup, 'loadPanel'> {
  readonly overlay: Overlay;
  readonly article: Article;
  readonly dispatch: (action: ReaderAction) => void;
  /** Aborted when the article goes. */
  readonly signal: AbortSignal;
}

/** The reader's end of the panel, whose script comes later and may not come at all. */
export interface PanelHost {
  /** Has the script at hand for when it is asked for. */
  load(): Promise<void>;
  open(tab: PanelTab): Promise<void>;
  update(state: ReaderState): void;
}

export function createPanelHost(setup: PanelHostSetup): PanelHost {
  const { loadPanel, dispatch, signal } = setup;
  let panel: Panel | null = null;
  let loading: Promise<boolean> | null = null;
  const load = async () => {
    loading ??= loadPanel();
    // So that the next wish tries again.
    if (!(await loading)) loading = null;
  };
  signal.addEventListener('abort', () => panel?.end());
  return {
    load,
    async open(tab) {
      await load();
      if (signal.aborted) return;
      panel ??= createPanel(setup);
      dispatch(panel ? { kind: 'panel-opened', tab } : { kind: 'panel-missing' });
    },
    update({ panel: tab, understanding, isInVain }) {
      panel?.update({ tab, understanding, isInVain });
    },
  };
}

function createPanel({ overlay, article, dispatch }: PanelHostSetup): Panel | null {
  const slot = overlay.root.querySelector<HTMLElement>('.side');
  const column = overlay.root.querySelector<HTMLElement>('.column');
  if (!globalThis.ledePanel || !slot || !column) return null;
  return globalThis.ledePanel({
    article,
    ...{ slot, column, scroller: overlay.root },
    onTab: (tab) => dispatch({ kind: 'panel-opened', tab }),
    onClose: () => dispatch({ kind: 'panel-closed' }),
    onFound: (place) => dispatch({ kind: 'found', place }),
  });
}
