import { render } from 'preact';
import type { ReaderState } from '../../core/reader/reader-state.ts';
import type { CommandSource } from '../../ui/commands.ts';
import { Panel } from '../../ui/panel/panel.tsx';
import type { Tool, ToolSetup } from './main.tsx';

/** The panel beside the text, and the focus that goes into it and comes back. */
export function openPanel(setup: ToolSetup, commands: CommandSource): Tool {
  const { scroller, dispatch } = setup;
  const slot = setup.slots.panel;
  const root = slot.getRootNode() as ShadowRoot;
  let shown: ReaderState['panel'] = null;
  let cameFrom: Element | null = null;
  const effects = {
    onTab: (tab: NonNullable<ReaderState['panel']>) => dispatch({ kind: 'panel-opened', tab }),
    onClose: () => dispatch({ kind: 'panel-closed' }),
    onFound: (place: NonNullable<ReaderState['found']>) => dispatch({ kind: 'found', place }),
  };
  return {
    update(state) {
      const opens = shown === null && state.panel !== null;
      const closes = shown !== null && state.panel === null;
      const { activeElement } = root;
      if (opens) cameFrom = activeElement;
      render(<Panel {...setup} {...effects} {...{ commands, state }} tab={state.panel} />, slot);
      shown = state.panel;
      if (opens) slot.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
      if (closes && slot.contains(activeElement)) giveFocusBack(cameFrom, scroller);
    },
    end: () => render(null, slot),
  };
}

/** To where the panel was opened from, or to the text. */
function giveFocusBack(to: Element | null, scroller: HTMLElement): void {
  const aim = to?.isConnected ? to : scroller.querySelector('.column');
  (aim as HTMLElement | null)?.focus({ preventScroll: true });
}
