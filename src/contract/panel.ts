import type { Article } from '../core/article/article.ts';
import type { PanelTab } from '../core/panel/panel-tab.ts';
import type { Understanding } from '../core/understand.ts';

/** What the panel beside the text shows; all of it is the reader's. */
export interface PanelState {
  /** `null` while it is closed. */
  readonly tab: PanelTab | null;
  readonly understanding: Understanding | null;
  /** There will be no understanding: the background could not be asked. */
  readonly isInVain: boolean;
}

/** Where the panel stands, and what it tells the reader. */
export interface PanelSetup {
  readonly article: Article;
  /** Empty, for the panel alone. */
  readonly slot: HTMLElement;
  /** The drawn article. */
  readonly column: HTMLElement;
  readonly scroller: HTMLElement;
  readonly onTab: (tab: PanelTab) => void;
  readonly onClose: () => void;
  /** Words were brought into sight: their boxes, in pixels of the column. */
  readonly onFound: (place: readonly PanelBox[]) => void;
}

export interface PanelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The handle of a panel that stands. */
export interface Panel {
  update(state: PanelState): void;
  end(): void;
}

declare global {
  /** Left by the panel's own script, which is loaded after the article is shown. */
  var ledePanel: ((setup: PanelSetup) => Panel) | undefined;
}
