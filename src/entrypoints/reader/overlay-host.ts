import { interfaceDirection, interfaceLanguage, say } from '../../core/messages.ts';
import readerCss from '../../ui/styles/reader.css';
import tokensCss from '../../ui/styles/tokens.css';

/** On the page's side: no scrolling behind the overlay, and nothing but the article on paper. */
const PAGE_CSS =
  'html{overflow:hidden!important}@media print{html{overflow:visible!important;height:auto!important;background:#fff!important}body{display:none!important}}';
const HOST_TAG = 'lede-reader';

/** A modal dialog over the page, in a closed shadow root. */
export interface Overlay {
  /** Where the reading view is rendered. */
  readonly root: HTMLDialogElement;
  readonly host: HTMLElement;
  /** Makes the page behind inert, still and deaf to what happens in here. It waits for the first frame, since it lays the page out anew. */
  lockPage(): void;
}

/**
 * Opens the overlay; when `signal` aborts, every trace of it leaves the page.
 *
 * @param onDismissed the browser closed the dialog by its own means
 */
export function openOverlay(page: Document, signal: AbortSignal, onDismissed: () => void): Overlay {
  removeStrays(page);
  const host = page.createElement(HOST_TAG);
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = styleElement(page, `${tokensCss}\n${readerCss}`);
  const dialog = page.createElement('dialog');
  dialog.lang = interfaceLanguage();
  dialog.dir = interfaceDirection();
  dialog.setAttribute('aria-label', say('reader'));
  shadow.append(style, dialog);
  dialog.addEventListener('close', onDismissed, { signal });
  signal.addEventListener('abort', () => {
    dialog.close();
    host.remove();
  });
  return {
    host,
    root: dialog,
    lockPage: () => {
      keepEventsInside(shadow, signal);
      makeModal(dialog);
      host.append(styleElement(page, PAGE_CSS));
    },
  };
}

/**
 * Shows the dialog without the browser's own steps: those move the focus, which lays the page out before
 * its time. Two frames later `lockPage` does it all properly.
 */
export function showOverlay(page: Document, { root, host }: Overlay): void {
  root.setAttribute('open', '');
  page.documentElement.append(host);
}

/** An overlay that an earlier copy of the extension left behind when it was updated. */
function removeStrays(page: Document): void {
  for (const stray of page.querySelectorAll(HOST_TAG)) stray.remove();
}

/** Within one task, so that nothing is painted between. */
function makeModal(dialog: HTMLDialogElement): void {
  const { scrollTop } = dialog;
  dialog.removeAttribute('open');
  // Focus begins in the text, so that keys scroll it.
  dialog.querySelector('.column')?.setAttribute('autofocus', '');
  dialog.showModal();
  // Focus has scrolled the text's top under the toolbar.
  dialog.scrollTop = scrollTop;
}

/** The text is set after creation: Firefox lets an extension's style pass a strict page policy only so. */
function styleElement(page: Document, css: string): HTMLStyleElement {
  const style = page.createElement('style');
  style.textContent = css;
  return style;
}

const KEPT_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'input',
  'change',
  'copy',
  'focusin',
  'focusout',
];

/** What the reader types and clicks in here is not for the page's own shortcuts. */
function keepEventsInside(shadow: ShadowRoot, signal: AbortSignal): void {
  for (const name of KEPT_EVENTS) {
    shadow.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
  }
}
