import type { JSX } from 'preact';
import type { Article } from '../core/article/article.ts';
import type { ReaderAction, ReaderState } from '../core/reader/reader-state.ts';
import type { CommandSource } from './commands.ts';

export interface PopupsProps {
  readonly state: ReaderState;
  readonly article: Article;
  readonly column: HTMLElement;
  readonly scroller: HTMLElement;
  readonly dispatch: (action: ReaderAction) => void;
  readonly commands: CommandSource;
  readonly close: () => void;
}

/** Menus and bars over the text. */
export function Popups({ state }: PopupsProps): JSX.Element | null {
  if (state.popup === null) return null;
  return null;
}
