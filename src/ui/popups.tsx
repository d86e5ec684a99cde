import type { JSX } from 'preact';
import type { Article } from '../core/article/article.ts';
import type { ReaderAction, ReaderState } from '../core/reader/reader-state.ts';
import type { Settings } from '../core/settings.ts';
import { FollowBar } from './card/follow-bar.tsx';
import { Comfort } from './comfort/comfort.tsx';
import type { CommandSource } from './commands.ts';
import { KeysSheet } from './keys/keys-sheet.tsx';
import type { OnCorrect } from './names/correct-name.tsx';
import { CorrectionNote } from './names/correction-note.tsx';

export interface PopupsProps {
  readonly state: ReaderState;
  readonly article: Article;
  readonly column: HTMLElement;
  readonly scroller: HTMLElement;
  readonly dispatch: (action: ReaderAction) => void;
  readonly commands: CommandSource;
  readonly close: () => void;
  readonly onCorrect: OnCorrect;
}

/** Menus and bars over the text. */
export function Popups(props: PopupsProps): JSX.Element {
  const { state, dispatch, onCorrect } = props;
  const { settings, popup } = state;
  const onSettings = (changed: Settings) => dispatch({ kind: 'settings', settings: changed });
  const onClose = () => dispatch({ kind: 'popup-closed' });
  return (
    <>
      <FollowBar {...{ state, dispatch }} />
      <CorrectionNote {...{ corrected: state.corrected, dispatch, onCorrect }} />
      <Comfort {...props} />
      {popup === 'help' && <KeysSheet {...{ settings, onSettings, onClose }} />}
    </>
  );
}
