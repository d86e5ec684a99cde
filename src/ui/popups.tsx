import type { JSX } from 'preact';
import type { Article } from '../core/article/article.ts';
import type { Rule } from '../core/automatic/rules.ts';
import type { Command } from '../core/keys/commands.ts';
import type { CreateSpeech } from '../core/listen/speech.ts';
import { say } from '../core/messages.ts';
import type { ReaderAction, ReaderState } from '../core/reader/reader-state.ts';
import type { Settings } from '../core/settings.ts';
import { Bars } from './bars.tsx';
import { Comfort } from './comfort/comfort.tsx';
import type { CommandSource } from './commands.ts';
import { FindBar } from './find/find-bar.tsx';
import { KeysSheet } from './keys/keys-sheet.tsx';
import { More } from './more/more.tsx';
import type { TakeAway } from './more/take-away.ts';
import { Toast, useToast } from './more/toast.tsx';
import type { OnCorrect } from './names/correct-name.tsx';

export interface PopupsProps {
  readonly state: ReaderState;
  readonly article: Article;
  readonly column: HTMLElement;
  readonly scroller: HTMLElement;
  readonly dispatch: (action: ReaderAction) => void;
  readonly commands: CommandSource;
  /** Gives a command as its key would. */
  readonly run: (command: Command) => void;
  readonly close: () => void;
  readonly onCorrect: OnCorrect;
  /** The answer to whether the reader may open by itself on the site. */
  readonly onAnswerOffer: (rule: Rule) => void;
  /** Where the boxes around found words are drawn. */
  readonly matchSlot: HTMLElement;
  /** What is selected in the reader. */
  readonly wordsSelected: () => string;
  readonly findSelected: () => Range | null;
  readonly takeAway: TakeAway;
  /** Where the words that are read aloud are marked. */
  readonly spokenSlot: HTMLElement;
  readonly createSpeech: CreateSpeech;
  /** Lets the text be picked on the page itself. */
  readonly pickText: () => void;
  /** Shows what was selected on the page when the reader opened; `null` where nothing was. */
  readonly readSelection: (() => void) | null;
  /** Shows all text of the page. */
  readonly readAll: () => void;
  /** Puts text on the clipboard. Says whether it could. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** Menus and bars over the text. */
export function Popups(props: PopupsProps): JSX.Element {
  const { state, dispatch, takeAway } = props;
  const { settings, popup } = state;
  const [toast, tell] = useToast();
  const onSettings = (changed: Settings) => dispatch({ kind: 'settings', settings: changed });
  const onClose = () => dispatch({ kind: 'popup-closed' });
  const onFound = () => dispatch({ kind: 'finding', isOn: false });
  const onCopy = async (text: string) => {
    const isCopied = await takeAway.copyText(text);
    tell({ words: say(isCopied ? 'more_copied' : 'more_copy_failed'), instead: null });
  };
  return (
    <>
      <Comfort {...props} />
      {popup === 'help' && <KeysSheet {...{ settings, onSettings, onClose }} />}
      {state.isFinding && <FindBar {...props} settings={settings} onClose={onFound} />}
      <More {...props} tell={tell} />
      <Bars {...props}>
        <Toast toast={toast} onCopy={(text) => void onCopy(text)} />
      </Bars>
    </>
  );
}
