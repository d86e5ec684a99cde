import { render } from 'preact';
import type { Picking, Tools, ToolsSetup } from '../../contract/tools.ts';
import type { Rule } from '../../core/automatic/rules.ts';
import type { Command } from '../../core/keys/commands.ts';
import type { LoadMap } from '../../core/map/map-drawing.ts';
import type { ReaderState } from '../../core/reader/reader-state.ts';
import { copyText } from '../../dom/copy-text.ts';
import { missesText } from '../../dom/misses-text.ts';
import { createSpeech } from '../../dom/speech.ts';
import { findSelected, wordsSelected } from '../../dom/words-selected.ts';
import { speakBrowserLanguage } from '../../platform/browser-messages.ts';
import { type CommandSource, createCommands } from '../../ui/commands.ts';
import type { OnCorrect } from '../../ui/names/correct-name.tsx';
import { Popups } from '../../ui/popups.tsx';
import { sayAhead } from '../../ui/states/say-ahead.ts';
import { stepParagraph } from '../../ui/step-paragraph.ts';
import cardCss from '../../ui/styles/card.css';
import comfortCss from '../../ui/styles/comfort.css';
import controlsCss from '../../ui/styles/controls.css';
import findCss from '../../ui/styles/find.css';
import keysCss from '../../ui/styles/keys.css';
import listenCss from '../../ui/styles/listen.css';
import mapCss from '../../ui/styles/map.css';
import moreCss from '../../ui/styles/more.css';
import namesCss from '../../ui/styles/names.css';
import statesCss from '../../ui/styles/states.css';
import toolsCss from '../../ui/styles/tools.css';
import { addStyle } from './add-style.ts';
import { openCards } from './cards.tsx';
import { createCorrecting } from './correcting.ts';
import { Guarded } from './guarded.tsx';
import { openLinks } from './links.ts';
import { createMapLoader } from './load-map.ts';
import { openPanel } from './panel.tsx';
import { openPicker } from './picker.tsx';
import { watchReading } from './reading.ts';
import { createTakeAway } from './take-away.ts';

const STYLES = [
  toolsCss,
  cardCss,
  controlsCss,
  comfortCss,
  findCss,
  keysCss,
  listenCss,
  mapCss,
  moreCss,
  namesCss,
  statesCss,
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
  sayAhead();
  const { source, run } = createCommands();
  const style = addStyle(setup.scroller.getRootNode(), STYLES);
  const reading = watchReading(setup);
  const tools: readonly Tool[] = [
    openPanel(setup, source),
    openCards(setup, source),
    openLinks(setup),
    openPopups(setup, source, run),
    reading,
  ];
  source((command) => {
    if (command === 'next-paragraph') stepParagraph(setup.scroller, setup.column, 1);
    if (command === 'last-paragraph') stepParagraph(setup.scroller, setup.column, -1);
  });
  return {
    update(state) {
      shown = state;
      for (const tool of tools) attempt(() => tool.update(state));
    },
    run,
    keepLine: reading.keepLine,
    place: reading.place,
    end() {
      for (const tool of tools) tool.end();
      style?.remove();
    },
  };
}

/** What fails in one tool must not keep the others from the new state. */
function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    // A fault of ours: said in the browser's console, as one that nobody catches.
    reportError(error);
  }
}

function openPopups(
  setup: ToolSetup,
  commands: CommandSource,
  run: (command: Command) => void,
): Tool {
  const { slots, column, scroller, readParts, selected } = setup;
  const slot = slots.popups;
  const ended = new AbortController();
  const { signal } = ended;
  let state: ReaderState | null = null;
  const pick = (picking: Picking) => {
    if (!state) return;
    const { settings } = state;
    openPicker({ dialog: scroller, settings, signal, selected, readParts }, picking);
  };
  const acts = {
    pickText: () => pick('element'),
    readSelection: selected.length > 0 ? () => pick('selection') : null,
    readAll: () => readParts(null),
    onAnswerOffer(rule: Rule) {
      setup.dispatch({ kind: 'offer-answered' });
      void setup.call('site/choose', { rule });
    },
    copy: (text: string) => copyText(view, text),
    ...{ commands, run, takeAway: createTakeAway(setup), matchSlot: slots.matches },
    spokenSlot: slots.spoken,
    createSpeech: (onVoices: () => void) => createSpeech(window, onVoices),
    wordsSelected: () => wordsSelected(slot.getRootNode() as ShadowRoot),
    findSelected: () => findSelected(slot.getRootNode() as ShadowRoot),
  };
  const view = column.ownerDocument.defaultView as Window;
  const idle = view.requestIdleCallback(() => noticeMissing(setup));
  signal.addEventListener('abort', () => view.cancelIdleCallback(idle));
  return {
    update(next) {
      state = next;
      render(
        <Guarded column={column} isInUse>
          <Popups {...setup} {...acts} state={next} />
        </Guarded>,
        slot,
      );
    },
    end() {
      ended.abort();
      render(null, slot);
    },
  };
}

/** Looked into only now that the article is shown: it looks at the whole page. Not where a part is known to be missing. */
function noticeMissing({ column, article, isChosen, dispatch }: ToolsSetup): void {
  if (article.part || isChosen) return;
  if (missesText(column.ownerDocument, article)) dispatch({ kind: 'noticed', notice: 'missed' });
}

globalThis.ledeTools = openTools;
globalThis.ledePicker = openPicker;
