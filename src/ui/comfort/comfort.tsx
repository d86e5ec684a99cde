import type { JSX } from 'preact';
import type { ReaderAction, ReaderState } from '../../core/reader/reader-state.ts';
import { ComfortDialog } from './comfort-dialog.tsx';
import { LineFocusView, ProgressBar } from './reading-extras.tsx';

interface ComfortProps {
  readonly state: ReaderState;
  readonly scroller: HTMLElement;
  readonly dispatch: (action: ReaderAction) => void;
}

/** What makes reading comfortable, over the text. */
export function Comfort({ state, scroller, dispatch }: ComfortProps): JSX.Element {
  const { settings, popup } = state;
  return (
    <>
      <ProgressBar />
      <LineFocusView settings={settings} />
      {popup === 'comfort' && <ComfortDialog {...{ settings, scroller, dispatch }} />}
    </>
  );
}
