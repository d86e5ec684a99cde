import { render } from 'preact';
import type { Panel as Handle, PanelSetup, PanelState } from '../../contract/panel.ts';
import { Panel } from '../../ui/panel/panel.tsx';
import panelCss from '../../ui/styles/panel.css';

/** Sets the panel up in a reader, and tells the reader how to change it. */
function openPanel(setup: PanelSetup): Handle {
  const { slot, scroller } = setup;
  const style = slot.ownerDocument.createElement('style');
  // After it was made: Firefox lets an extension's style pass a strict page policy only so.
  style.textContent = panelCss;
  const root = slot.getRootNode() as ShadowRoot;
  root.append(style);
  let shown: PanelState['tab'] = null;
  let cameFrom: Element | null = null;
  return {
    update(state) {
      const opens = shown === null && state.tab !== null;
      const closes = shown !== null && state.tab === null;
      const { activeElement } = root;
      if (opens) cameFrom = activeElement;
      render(<Panel {...setup} {...state} />, slot);
      shown = state.tab;
      if (opens) slot.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
      if (closes && slot.contains(activeElement)) giveFocusBack(cameFrom, scroller);
    },
    end() {
      render(null, slot);
      style.remove();
    },
  };
}

/** To where the panel was opened from, or to the text. */
function giveFocusBack(to: Element | null, scroller: HTMLElement): void {
  const aim = to?.isConnected ? to : scroller.querySelector('.column');
  (aim as HTMLElement | null)?.focus({ preventScroll: true });
}

globalThis.ledePanel = openPanel;
