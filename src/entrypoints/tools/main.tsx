import { render } from 'preact';
import type { Tools, ToolsSetup } from '../../contract/tools.ts';
import type { Command } from '../../core/keys/commands.ts';
import type { LoadMap } from '../../core/map/map-drawing.ts';
import type { ReaderState } from '../../core/reader/reader-state.ts';
import { wordsSelected } from '../../dom/words-selected.ts';
import { speakBrowserLanguage } from '../../platform/browser-messages.ts';
import { type CommandSource, createCommands } from '../../ui/commands.ts';
import type { OnCorrect } from '../../ui/names/correct-name.tsx';
import { Popups } from '../../ui/popups.tsx';
import { stepParagraph } from '../../ui/step-paragraph.ts';
import cardCss from '../../ui/styles/card.css';
import comfortCss from '../../ui/styles/comfort.css';
import controlsCss from '../../ui/styles/controls.css';
import findCss from '../../ui/styles/find.css';
import keysCss from '../../ui/styles/keys.css';
import mapCss from '../../ui/styles/map.css';
import moreCss from '../../ui/styles/more.css';
import namesCss from '../../ui/styles/names.css';
import toolsCss from '../../ui/styles/tools.css';
import { openCards } from './cards.tsx';
import { createCorrecting } from './correcting.ts';
import { openLinks } from './links.ts';
import { createMapLoader } from './load-map.ts';
import { openPanel } from './panel.tsx';
import { watchReading } from './reading.ts';
import { createTakeAway } from './take-away.ts';

const STYLES = [
  toolsCss,
  cardCss,
  controlsCss,
  comfortCss,
  findCss,
  keysCss,
  mapCss,
  moreCss,
  namesCss,
];

/** One of the tools in a reader. */
export interface Tool extends Pick<Tools, 'update' | 'end'> {}

/** What all tools may do beside what the reader gives them. */
export interface ToolSetup extends ToolsSetup {
  readonly loadMap: LoadMap;
  readonly onCorrect: OnCorrect;
}

/** Sets the tools up in a reader, and tells the reader how to change them. */
function openTools(given: ToolsSetup): Tools {
  speakBrowserLanguage();
  let shown: ReaderState | null = null;
  const setup: ToolSetup = {
    ...given,
    loadMap: createMapLoader(given),
    onCorrect: createCorrecting(given, () => shown),
  };
  const { source, run } = createCommands();
  const style = addStyle(setup);
  const reading = watchReading(setup);
  const tools: readonly Tool[] = [
    openPanel(setup, source),
    openCards(setup, source),
    openLinks(setup),
    openPopups(setup, source),
    reading,
  ];
  source((command) => {
    if (command === 'next-paragraph') stepParagraph(setup.scroller, setup.column, 1);
    if (command === 'last-paragraph') stepParagraph(setup.scroller, setup.column, -1);
  });
  return {
    update(state) {
      shown = state;
      for (const tool of tools) tool.update(state);
    },
    run: (command: Command) => run(command),
    keepLine: reading.keepLine,
    place: reading.place,
    end() {
      for (const tool of tools) tool.end();
      style.remove();
    },
  };
}

function openPopups(setup: ToolSetup, commands: CommandSource): Tool {
  const slot = setup.slots.popups;
  const effects = {
    ...{ commands, takeAway: createTakeAway(setup), matchSlot: setup.slots.matches },
    wordsSelected: () => wordsSelected(slot.getRootNode() as ShadowRoot),
  };
  return {
    update: (state) => render(<Popups {...setup} {...effects} state={state} />, slot),
    end: () => render(null, slot),
  };
}

/** The text is set after the element was made: Firefox lets an extension's style pass a strict page policy only so. */
function addStyle({ scroller }: ToolsSetup): HTMLStyleElement {
  const style = scroller.ownerDocument.createElement('style');
  style.textContent = STYLES.join('\n');
  scroller.getRootNode().appendChild(style);
  return style;
}

globalThis.ledeTools = openTools;
