import type { Article } from '../core/article/article.ts';
import type { Command } from '../core/keys/commands.ts';
import type { ReaderAction, ReaderState } from '../core/reader/reader-state.ts';
import type { Settings } from '../core/settings.ts';
import type { BackgroundCalls } from './messages.ts';
import type { Caller } from './rpc.ts';

/** What it takes to read the page otherwise than it was read. */
export interface RereadingSetup {
  /** What was selected on the page when the reader opened; may be empty. */
  readonly selected: readonly Range[];
  /** Shows copies of parts of the page as an article; `null` stands for the whole page. */
  readonly readParts: (parts: readonly Node[] | null) => void;
}

/** Where the text is picked on the page itself. */
export interface PickerSetup extends RereadingSetup {
  /** The reader's, which makes room meanwhile. */
  readonly dialog: HTMLDialogElement;
  readonly settings: Settings;
  /** Aborted when what the reader shows goes. */
  readonly signal: AbortSignal;
}

/** How the page's text is chosen: piece by piece on the page, or as it was selected there. */
export type Picking = 'element' | 'selection';

/** Where the tools stand, and what they may ask of the reader. */
export interface ToolsSetup extends RereadingSetup {
  readonly article: Article;
  /** Its reader has said what to read, so nothing is missing. */
  readonly isChosen: boolean;
  readonly slots: ToolSlots;
  /** The drawn article. */
  readonly column: HTMLElement;
  readonly scroller: HTMLDialogElement;
  readonly dispatch: (action: ReaderAction) => void;
  readonly call: Caller<BackgroundCalls>;
  /** Closes the reader. */
  readonly close: () => void;
}

/** Empty elements of the reader, each for one tool alone. */
export interface ToolSlots {
  /** Beside the text. */
  readonly panel: HTMLElement;
  /** In the column, over the text. */
  readonly card: HTMLElement;
  /** In the column, under the text: what marks found words. */
  readonly matches: HTMLElement;
  /** In the column, under the text: what marks the words that are read aloud. */
  readonly spoken: HTMLElement;
  /** Over everything: menus and bars. */
  readonly popups: HTMLElement;
  /** In the toolbar, for what is left to read. */
  readonly minutes: HTMLElement;
}

/** What comes after the article: panel, cards, menus and bars. */
export interface Tools {
  update(state: ReaderState): void;
  /** Does what a key stands for, where it is the tools' to do. */
  run(command: Command): void;
  /** Calls `draw`, which changes how the text looks, and has the line that is read stay where it is. */
  keepLine(draw: () => void): void;
  /** How far the article is read, as in `ReadingPlace`; `null` before it was looked at. */
  place(): number | null;
  end(): void;
}

declare global {
  /** Left by the tools' own script, which is loaded after the article is shown. */
  var ledeTools: ((setup: ToolsSetup) => Tools) | undefined;
  /** Left by the same script. */
  var ledePicker: ((setup: PickerSetup, picking: Picking) => void) | undefined;
}
