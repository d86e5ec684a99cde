import type { Command } from '../keys/commands.ts';
import type { PanelTab } from '../panel/panel-tab.ts';
import type { ReaderAction, ReaderState } from './reader-state.ts';

const TABS: Readonly<Partial<Record<Command, PanelTab>>> = {
  names: 'names',
  said: 'said',
  figures: 'figures',
  map: 'map',
  outline: 'outline',
};

/**
 * What a command changes in the reader's state: `now`, or `late` where only the tools can show it. `null` for what
 * the tools do by themselves.
 */
export function actionOf(
  command: Command,
  state: ReaderState,
): { readonly when: 'now' | 'late'; readonly action: ReaderAction } | null {
  const tab = TABS[command];
  if (tab) {
    // The first key closes the panel on whichever tab it is, as the toolbar's button does.
    const closes = state.panel !== null && (command === 'names' || tab === state.panel);
    return closes ? now({ kind: 'panel-closed' }) : late({ kind: 'panel-opened', tab });
  }
  switch (command) {
    case 'larger':
      return now({ kind: 'stepped', scale: 'textSize', steps: 1 });
    case 'smaller':
      return now({ kind: 'stepped', scale: 'textSize', steps: -1 });
    case 'theme':
      return now({ kind: 'next-theme' });
    case 'marks':
      return now({ kind: 'next-marks' });
    case 'comfort':
    case 'help':
      return state.popup === command
        ? now({ kind: 'popup-closed' })
        : late({ kind: 'popup-opened', popup: command });
    case 'find':
      // Where the bar is open already, it takes the focus by itself.
      return state.isFinding ? null : late({ kind: 'finding', isOn: true });
    case 'listen':
      return late({ kind: 'listening', isOn: !state.isListening });
    default:
      return null;
  }
}

function now(action: ReaderAction): { when: 'now'; action: ReaderAction } {
  return { when: 'now', action };
}

function late(action: ReaderAction): { when: 'late'; action: ReaderAction } {
  return { when: 'late', action };
}
