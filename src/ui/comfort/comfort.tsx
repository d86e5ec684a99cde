import type { JSX } from 'preact';
import type { ReaderAction, ReaderState } from '../../core/reader/reader-state.ts';
import { ComfortDialog } from './comfort-dialog.tsx';
import { LineFocusView, ProgressBar, ResumedNote } from './reading-extras.tsx';

interface ComfortProps {
  readonly state: ReaderState;
  readonly column: HTMLElement;
  readonly scroller: HTMLElement;
  readonly dispatch: (action: ReaderAction) => void;
}

/** What makes reading comfortable, over the text. */
export function Comfort({ state, column, scroller, dispatch }: ComfortProps): JSX.Element {
  const { settings, popup, isResumed, offer } = state;
  const beginAnew = () => {
    dispatch({ kind: 'resumed', isOn: false });
    scroller.scrollTo({ top: 0, behavior: 'instant' });
    column.focus({ preventScroll: true });
  };
  return (
    <>
      <ProgressBar />
      <LineFocusView settings={settings} />
      {isResumed && !offer && <ResumedNote onBeginning={beginAnew} />}
      {popup === 'comfort' && <ComfortDialog {...{ settings, scroller, dispatch }} />}
    </>
  );
}
