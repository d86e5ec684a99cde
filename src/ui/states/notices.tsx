import type { JSX } from 'preact';
import type { PopupsProps } from '../popups.tsx';
import { CrashLine } from './crash-line.tsx';
import { NoticeBar } from './notice-bar.tsx';

type NoticesProps = Pick<
  PopupsProps,
  'state' | 'dispatch' | 'close' | 'pickText' | 'readAll' | 'copy'
>;

/** What there is to say, one thing at a time. */
export function Notices(props: NoticesProps): JSX.Element | null {
  const { state, dispatch, close, pickText, readAll, copy } = props;
  if (state.crash !== null) {
    return (
      <CrashLine
        says="state_crashed_text"
        details={state.crash}
        onRetry={() => dispatch({ kind: 'crashed', details: null })}
        copy={copy}
      />
    );
  }
  if (!state.notice) return null;
  return (
    <NoticeBar
      notice={state.notice}
      onShowAll={readAll}
      onPick={pickText}
      onOriginal={close}
      onDismiss={() => dispatch({ kind: 'noticed', notice: null })}
    />
  );
}
