import type { ComponentChildren, JSX } from 'preact';
import { FollowBar } from './card/follow-bar.tsx';
import { ResumedNote } from './comfort/resumed-note.tsx';
import { ListenBar } from './listen/listen-bar.tsx';
import { CorrectionNote } from './names/correction-note.tsx';
import { OfferBar } from './offer-bar.tsx';
import type { PopupsProps } from './popups.tsx';
import { Notices } from './states/notices.tsx';

interface BarsProps extends PopupsProps {
  /** Below the bars. */
  readonly children: ComponentChildren;
}

/** The lines at the lower edge, one above the other, so that none covers another and the text stays where it is. */
export function Bars(props: BarsProps): JSX.Element {
  const { state, dispatch, column, scroller, onCorrect, run, onAnswerOffer, children } = props;
  const { settings, offer, corrected, isResumed, isListening } = state;
  const beginAnew = () => {
    dispatch({ kind: 'resumed', isOn: false });
    scroller.scrollTo({ top: 0, behavior: 'instant' });
    column.focus({ preventScroll: true });
  };
  return (
    <div class="bars">
      {offer && <OfferBar site={offer} onAnswer={onAnswerOffer} />}
      <Notices {...props} />
      {isResumed && <ResumedNote onBeginning={beginAnew} />}
      <CorrectionNote {...{ corrected, dispatch, onCorrect }} />
      <FollowBar {...{ state, dispatch }} onCommand={run} />
      {isListening && <ListenBar {...props} settings={settings} />}
      {children}
    </div>
  );
}
