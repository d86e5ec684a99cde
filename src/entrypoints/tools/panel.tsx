import { render } from 'preact';
import type { ToolsSetup } from '../../contract/tools.ts';
import { readableTextOf } from '../../core/readable-text.ts';
import type { ReaderState } from '../../core/reader/reader-state.ts';
import { copyText } from '../../dom/copy-text.ts';
import type { CommandSource } from '../../ui/commands.ts';
import { Panel } from '../../ui/panel/panel.tsx';
import { Guarded } from './guarded.tsx';
import type { Tool, ToolSetup } from './main.tsx';

/** The panel beside the text, and the focus that goes into it and comes back. */
export function openPanel(setup: ToolSetup, commands: CommandSource): Tool {
  const { scroller, dispatch, article } = setup;
  const slot = setup.slots.panel;
  const root = slot.getRootNode() as ShadowRoot;
  let shown: ReaderState['panel'] = null;
  let cameFrom: Element | null = null;
  const effects = {
    onTab: (tab: NonNullable<ReaderState['panel']>) => dispatch({ kind: 'panel-opened', tab }),
    onClose: () => dispatch({ kind: 'panel-closed' }),
    onFound: (place: NonNullable<ReaderState['found']>) => dispatch({ kind: 'found', place }),
    onPublished: article.published ? null : (day: string) => void understandAsOf(setup, day),
    copy: (text: string) => copyText(window, text),
  };
  return {
    update(state) {
      const opens = shown === null && state.panel !== null;
      const closes = shown !== null && state.panel === null;
      const { activeElement } = root;
      if (opens) cameFrom = activeElement;
      render(
        <Guarded column={setup.column} isInUse={state.panel !== null}>
          <Panel {...setup} {...effects} {...{ commands, state }} tab={state.panel} />
        </Guarded>,
        slot,
      );
      shown = state.panel;
      if (opens) slot.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
      if (closes && slot.contains(activeElement)) giveFocusBack(cameFrom, scroller);
    },
    end: () => render(null, slot),
  };
}

/** Looks the text through once more, with weekdays counted from a day that the reader knows. Kept nowhere. */
async function understandAsOf(setup: ToolsSetup, published: string): Promise<void> {
  const { article, call, dispatch } = setup;
  const source = { ...readableTextOf(article), published };
  const reply = await call('article/understand', source);
  if (reply.ok) dispatch({ kind: 'understood', understanding: reply.value });
}

/** To where the panel was opened from, or to the text. */
function giveFocusBack(to: Element | null, scroller: HTMLElement): void {
  const aim = to?.isConnected ? to : scroller.querySelector('.column');
  (aim as HTMLElement | null)?.focus({ preventScroll: true });
}
