import { render } from 'preact';
import type { Article } from '../../core/article/article.ts';
import { blocksToFill } from '../../core/article/first-screen.ts';
import type { Rule } from '../../core/automatic/rules.ts';
import type { PanelTab } from '../../core/panel/panel-tab.ts';
import { readableTextOf } from '../../core/readable-text.ts';
import { NoArticle } from '../../ui/no-article.tsx';
import { Reader } from '../../ui/reader.tsx';
import { initialState, type ReaderAction, update } from '../../ui/reader-state.ts';
import type { ReaderSetup } from './open-reader.tsx';
import type { Overlay } from './overlay-host.ts';
import { createPanelHost } from './panel-host.ts';
import { readEverything } from './read-article.ts';
import { onReaderKeys } from './reader-keys.ts';

/** What stands in the overlay now. */
export interface Shown {
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
  const { lifetime, view, call } = setup;
  const ended = new AbortController();
  let state = initialState(setup.settings);
  let shownBlocks = blocksToFill(article.blocks, view.innerHeight);
  const close = () => lifetime.abort();
  const draw = () => {
    if (ended.signal.aborted) return;
    render(
      <Reader
        {...{ article, state, shownBlocks, dispatch, onPanel }}
        onClose={close}
        onAnswerOffer={answerOffer}
      />,
      overlay.root,
    );
    panel.update(state);
  };
  const dispatch = (action: ReaderAction) => {
    const before = state;
    state = update(state, action);
    if (state.settings !== before.settings) keepLook(setup, state.settings);
    draw();
  };
  const panel = createPanelHost({ ...setup, overlay, article, dispatch, signal: ended.signal });
  const onPanel = (tab: PanelTab | null) =>
    tab ? void panel.open(tab) : dispatch({ kind: 'panel-closed' });
  const answerOffer = (rule: Rule) => {
    dispatch({ kind: 'offer-answered' });
    void call('site/choose', { rule });
  };
  const drawRest = () => {
    if (shownBlocks >= article.blocks.length) return;
    shownBlocks += BLOCKS_A_FRAME;
    draw();
    view.requestAnimationFrame(drawRest);
  };
  onEscape(overlay, ended.signal, () => {
    if (state.card) dispatch({ kind: 'card-closed' });
    else if (state.panel) onPanel(null);
    else close();
  });
  onReaderKeys(overlay.root, ended.signal, {
    onTab(tab, key) {
      const closes = state.panel && (key === 'e' || tab === state.panel);
      onPanel(closes ? null : tab);
    },
    onAction: dispatch,
  });
  draw();
  return {
    goOn() {
      drawRest();
      void nameArticle(setup, article, dispatch).then(panel.load);
    },
    offer: (site) => dispatch({ kind: 'offered', site }),
    end: () => ended.abort(),
  };
}

/** Only what is changed here: another page may have changed the rest meanwhile. */
function keepLook(setup: ReaderSetup, look: ReaderSetup['settings']): void {
  const { theme, textSize, marks } = look;
  void setup.changeSettings((now) => ({ ...now, theme, textSize, marks }));
}

async function nameArticle(
  setup: ReaderSetup,
  article: Article,
  dispatch: (action: ReaderAction) => void,
): Promise<void> {
  const reply = await setup.call('article/understand', readableTextOf(article));
  dispatch(
    reply.ok ? { kind: 'understood', understanding: reply.value } : { kind: 'not-understood' },
  );
}

/** Says that there is no article, and offers what there is. */
export function showNoArticle(setup: ReaderSetup, overlay: Overlay): Shown {
  const { page, lifetime, settings } = setup;
  let shown: Shown | null = null;
  const ended = new AbortController();
  const close = () => lifetime.abort();
  const all = readEverything(page, overlay.host);
  onEscape(overlay, ended.signal, close);
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
    goOn() {},
    offer: (site) => shown?.offer(site),
    end() {
      ended.abort();
      shown?.end();
    },
  };
}

/** One layer at a time. Taken from the key, since a browser lets a page's dialog refuse Escape only once. */
function onEscape(overlay: Overlay, signal: AbortSignal, act: () => void): void {
  overlay.root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      act();
    },
    { signal },
  );
}
