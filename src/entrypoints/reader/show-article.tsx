import { render } from 'preact';
import type { Article } from '../../core/article/article.ts';
import { withoutFragment } from '../../core/article/article-address.ts';
import type { Rule } from '../../core/automatic/rules.ts';
import { once } from '../../core/once.ts';
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
import { NoArticle } from '../../ui/no-article.tsx';
import { Reader } from '../../ui/reader.tsx';
import { createSettingsKeeper } from './keep-settings.ts';
import type { ReaderSetup } from './open-reader.tsx';
import type { Overlay } from './overlay-host.ts';
import { readEverything } from './read-article.ts';
import { onReaderKeys } from './reader-keys.ts';
import { returnToPlace } from './return-to-place.ts';
import { createToolsHost, type ToolsHost } from './tools-host.ts';

/** What stands in the overlay now. */
export interface Shown {
  /** Has the background look the text through, while the browser paints. */
  ask(): void;
  /** Goes to where the article was left earlier. Once it is in the page, and before it is painted. */
  resume(): void;
  /** Shows what the first frame left out, and the names. */
  goOn(): void;
  /** Asks, inside the reader, whether it should open by itself on a site. */
  offer(site: string): void;
  /** Makes room for something else. */
  end(): void;
}

const BLOCKS_A_FRAME = 400;

/** Shows the beginning of an article. */
export function showArticle(setup: ReaderSetup, overlay: Overlay, article: Article): Shown {
  const { lifetime, page, view, call } = setup;
  const ended = new AbortController();
  let state = initialState(setup.settings);
  const address = withoutFragment(page.location.href);
  const back = returnToPlace({ ...setup, article, address }, overlay.root, () =>
    dispatch({ kind: 'resumed', isOn: true }),
  );
  let shownBlocks = back.firstBlocks;
  const keepSettings = createSettingsKeeper(setup);
  const draw = () => {
    if (ended.signal.aborted) return;
    render(
      <Reader
        {...{ article, state, shownBlocks, dispatch }}
        onOpen={(action) => void tools.open(action)}
        onClose={() => lifetime.abort()}
        onAnswerOffer={answerOffer}
      />,
      overlay.root,
    );
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
  const tools = createToolsHost({ ...setup, ...held, overlay, article, address });
  const answerOffer = (rule: Rule) => {
    dispatch({ kind: 'offer-answered' });
    void call('site/choose', { rule });
  };
  const drawRest = () => {
    if (shownBlocks >= article.blocks.length) return;
    shownBlocks += BLOCKS_A_FRAME;
    draw();
    back.go();
    view.requestAnimationFrame(drawRest);
  };
  hearKeys(setup, overlay, { ...held, tools });
  const ask = once(() => call('article/understand', readableTextOf(article)));
  draw();
  return {
    ask,
    resume: back.go,
    goOn() {
      drawRest();
      void ask().then((reply) => dispatch(understoodBy(reply)));
      // In the background's time: it looks the text through meanwhile.
      void tools.load();
    },
    offer: (site) => dispatch({ kind: 'offered', site }),
    end: () => ended.abort(),
  };
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

function hearKeys({ lifetime }: ReaderSetup, { root }: Overlay, heard: Heard): void {
  const { state, dispatch, tools, signal } = heard;
  onReaderKeys(root, signal, {
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

/** Says that there is no article, and offers what there is. */
export function showNoArticle(setup: ReaderSetup, overlay: Overlay): Shown {
  const { page, lifetime, settings } = setup;
  let shown: Shown | null = null;
  const ended = new AbortController();
  const close = () => lifetime.abort();
  const all = readEverything(page, overlay.host);
  onReaderKeys(overlay.root, ended.signal, {
    settings: () => settings,
    onEscape: close,
    onCommand() {},
  });
  const readAnyway = (everything: Article) => {
    ended.abort();
    shown = showArticle(setup, overlay, everything);
    shown.goOn();
  };
  render(
    <NoArticle
      settings={settings}
      siteName={all?.siteName ?? page.location.hostname}
      onReadAnyway={all ? () => readAnyway(all) : null}
      onClose={close}
    />,
    overlay.root,
  );
  return {
    ask() {},
    resume() {},
    goOn() {},
    offer: (site) => shown?.offer(site),
    end() {
      ended.abort();
      shown?.end();
    },
  };
}
