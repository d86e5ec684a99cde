import { render } from 'preact';
import type { Article } from '../../core/article/article.ts';
import { withoutFragment } from '../../core/article/article-address.ts';
import { readableTextOf } from '../../core/readable-text.ts';
import { actionOf } from '../../core/reader/command-actions.ts';
import {
  closingTop,
  initialState,
  type ReaderAction,
  type ReaderState,
  update,
} from '../../core/reader/reader-state.ts';
import type { Result } from '../../core/result.ts';
import type { Understanding } from '../../core/understand.ts';
import { Reader } from '../../ui/reader.tsx';
import { keepFocus } from './keep-focus.ts';
import { createSettingsKeeper } from './keep-settings.ts';
import type { OpenedReader } from './open-reader.tsx';
import { readPartsIn } from './read-article.ts';
import { onReaderKeys } from './reader-keys.ts';
import { returnToPlace } from './return-to-place.ts';
import { createToolsHost, type ToolsHost } from './tools-host.ts';
import { watchScrolling } from './watch-scrolling.ts';

/** What stands in the overlay now. */
export interface Shown {
  /** Goes to where the article was left earlier. Once it is in the page, and before it is painted. */
  resume(): void;
  /** Has the text understood; the names show when they come. */
  ask(): void;
  /** Shows what the first frame left out. */
  goOn(): void;
  /** Asks, inside the reader, whether it should open by itself on a site. */
  offer(site: string): void;
  /** Makes room for something else. */
  end(): void;
}

const BLOCKS_A_FRAME = 400;
const UNSAVED: ReaderAction = { kind: 'noticed', notice: 'unsaved' };

/** Shows the beginning of an article. */
export function showArticle(reader: OpenedReader, article: Article, isChosen = false): Shown {
  const { lifetime, page, view, call, overlay } = reader;
  const ended = new AbortController();
  let state = initialState(reader.settings);
  const address = withoutFragment(page.location.href);
  // A place in the article is none in another reading of its page.
  const place = isChosen ? null : reader.place;
  const onReturned = () => dispatch({ kind: 'resumed', isOn: true });
  const back = returnToPlace({ place, article, address }, overlay.root, onReturned);
  let shownBlocks = back.firstBlocks;
  const keepSettings = createSettingsKeeper(reader, () => dispatch(UNSAVED));
  const draw = () => {
    if (ended.signal.aborted) return;
    const view = (
      <Reader
        {...{ article, state, shownBlocks, dispatch }}
        onOpen={(action) => void tools.open(action)}
        onClose={() => lifetime.abort()}
      />
    );
    keepFocus(overlay.root, () => render(view, overlay.root));
    tools.update(state);
  };
  const dispatch = (action: ReaderAction) => {
    const before = state;
    state = update(state, action);
    if (state.settings === before.settings) return draw();
    keepSettings(before.settings, state.settings);
    tools.keepLine(draw);
  };
  const held = { state: () => state, dispatch, signal: ended.signal };
  const tools = createToolsHost({
    ...{ ...reader, ...held, article, address, isChosen },
    readParts: readPartsIn(reader),
  });
  const drawRest = () => {
    if (shownBlocks >= article.blocks.length) return;
    shownBlocks += BLOCKS_A_FRAME;
    draw();
    back.go();
    view.requestAnimationFrame(drawRest);
  };
  hearKeys(reader, { ...held, tools });
  draw();
  return {
    resume: back.go,
    ask() {
      void whenStill(reader, call('article/understand', readableTextOf(article))).then((reply) =>
        dispatch(understoodBy(reply)),
      );
    },
    goOn() {
      // In the background's time: it looks the text through meanwhile.
      drawRest();
      void tools.load();
    },
    offer: (site) => dispatch({ kind: 'offered', site }),
    end: () => ended.abort(),
  };
}

/** What comes late waits until the text is still. */
async function whenStill<T>({ overlay, view }: OpenedReader, awaited: Promise<T>): Promise<T> {
  const untilStill = watchScrolling(overlay.root, view);
  const found = await awaited;
  await untilStill();
  return found;
}

function understoodBy(reply: Result<Understanding>): ReaderAction {
  return reply.ok ? { kind: 'understood', understanding: reply.value } : { kind: 'not-understood' };
}

interface Heard {
  readonly state: () => ReaderState;
  readonly dispatch: (action: ReaderAction) => void;
  readonly tools: ToolsHost;
  readonly signal: AbortSignal;
}

function hearKeys({ lifetime, overlay }: OpenedReader, heard: Heard): void {
  const { state, dispatch, tools, signal } = heard;
  onReaderKeys(overlay.root, signal, {
    settings: () => state().settings,
    onEscape() {
      const action = closingTop(state());
      if (action) dispatch(action);
      else lifetime.abort();
    },
    onCommand(command) {
      const meant = actionOf(command, state());
      if (!meant) void tools.run(command);
      else if (meant.when === 'now') dispatch(meant.action);
      else void tools.open(meant.action);
    },
  });
}
