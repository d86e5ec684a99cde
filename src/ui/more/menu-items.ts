import type { Article } from '../../core/article/article.ts';
import type { Command } from '../../core/keys/commands.ts';
import type { MessageKey } from '../../core/messages.ts';
import type { ReaderAction } from '../../core/reader/reader-state.ts';
import type { TakeAway } from './take-away.ts';

/** A line of the menu. */
export interface MenuItem {
  readonly label: MessageKey;
  /** Whose key is shown beside it. */
  readonly command?: Command;
  readonly act: () => void;
}

interface MenuActs {
  readonly article: Article;
  readonly dispatch: (action: ReaderAction) => void;
  readonly close: () => void;
  readonly takeAway: TakeAway;
  /** Lets the text be picked on the page. */
  readonly onPick: () => void;
  /** Shows what was selected on the page when the reader opened; `null` where nothing was. */
  readonly readSelection: (() => void) | null;
  /** Shows all text of the page. */
  readonly readAll: () => void;
  readonly onPrint: () => void;
  readonly onCopy: () => void;
  readonly onCopyLink: (address: string) => void;
}

/** In the order of the menu; what saves the article stands between the two parts. */
export function menuItems(acts: MenuActs): readonly (readonly MenuItem[])[] {
  const { article, dispatch, close, takeAway, onPick, readSelection, readAll } = acts;
  const { onPrint, onCopy, onCopyLink } = acts;
  const { url } = article;
  return [
    [
      {
        label: 'more_listen',
        command: 'listen',
        act: () => dispatch({ kind: 'listening', isOn: true }),
      },
      { label: 'find', command: 'find', act: () => dispatch({ kind: 'finding', isOn: true }) },
      { label: 'more_print', command: 'print', act: onPrint },
      { label: 'more_copy', command: 'copy', act: onCopy },
      ...(url ? [{ label: 'more_link', act: () => onCopyLink(url) } as const] : []),
    ],
    [
      { label: 'pick_text', act: onPick },
      ...(readSelection ? [{ label: 'pick_selection', act: readSelection } as const] : []),
      { label: 'state_show_all', act: readAll },
      { label: 'more_original', act: close },
      {
        label: 'more_help',
        command: 'help',
        act: () => dispatch({ kind: 'popup-opened', popup: 'help' }),
      },
      { label: 'lede_options', act: takeAway.openOptions },
    ],
  ];
}
