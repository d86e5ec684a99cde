import type { JSX } from 'preact';
import { say } from '../core/messages.ts';
import type { Popup, ReaderAction, ReaderState } from '../core/reader/reader-state.ts';

interface ToolbarProps {
  readonly siteName: string;
  /** `null` where there is no article, and so nothing to set or look at. */
  readonly state: ReaderState | null;
  readonly dispatch: (action: ReaderAction) => void;
  readonly onOpen: (action: ReaderAction) => void;
  readonly onClose: () => void;
}

/** The bar above the text: few things, since it is always in sight. */
export function Toolbar(props: ToolbarProps): JSX.Element {
  const { siteName, state, onClose } = props;
  return (
    <div class="toolbar" role="toolbar" aria-label={say('toolbar')}>
      <button type="button" onClick={onClose} title={say('close_hint')}>
        <span aria-hidden="true">×</span> {say('close')}
      </button>
      <bdi class="site">{siteName}</bdi>
      {state && <span class="minutes-left" />}
      {state && <Openers {...props} state={state} />}
    </div>
  );
}

function Openers(props: ToolbarProps & { readonly state: ReaderState }): JSX.Element {
  const { state, dispatch, onOpen } = props;
  const togglePanel = () =>
    state.panel
      ? dispatch({ kind: 'panel-closed' })
      : onOpen({ kind: 'panel-opened', tab: 'names' });
  const popup = (name: Popup) => ({
    isOpen: state.popup === name,
    onToggle: () =>
      state.popup === name
        ? dispatch({ kind: 'popup-closed' })
        : onOpen({ kind: 'popup-opened', popup: name }),
  });
  return (
    <>
      <button
        type="button"
        class="x-ray"
        title={say('panel_hint')}
        aria-expanded={state.panel !== null}
        aria-controls="x-ray"
        onClick={togglePanel}
      >
        {say('panel')}
      </button>
      <PopupButton name="comfort" label={say('comfort')} {...popup('comfort')}>
        <span aria-hidden="true">Aa</span>
      </PopupButton>
      <PopupButton name="more" label={say('more')} {...popup('more')}>
        <span aria-hidden="true">⋯</span>
      </PopupButton>
    </>
  );
}

interface PopupButtonProps {
  readonly name: Popup;
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: JSX.Element;
}

function PopupButton(props: PopupButtonProps): JSX.Element {
  const { name, label, isOpen, onToggle, children } = props;
  return (
    <button
      type="button"
      data-popup={name}
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
