import { render } from 'preact';
import type { BackgroundCalls } from '../../contract/messages.ts';
import type { Caller } from '../../contract/rpc.ts';
import type { Article } from '../../core/article/article.ts';
import { blocksToFill } from '../../core/article/first-screen.ts';
import { plainTextOf } from '../../core/article/plain-text.ts';
import type { Settings } from '../../core/settings.ts';
import { extractArticle, extractEverything } from '../../dom/extract-article.ts';
import { snapshotDocument } from '../../dom/snapshot-document.ts';
import { NoArticle } from '../../ui/no-article.tsx';
import { Reader } from '../../ui/reader.tsx';
import { initialState, type ReaderAction, update } from '../../ui/reader-state.ts';
import { holdPlace, pausePlayers } from './hold-page.ts';
import { type Overlay, openOverlay, showOverlay } from './overlay-host.ts';

/** What the reader works with; all of it given, so that a test can give its own. */
export interface ReaderSetup {
  readonly page: Document;
  readonly view: Window;
  readonly settings: Settings;
  /** Aborting it closes the overlay. */
  readonly lifetime: AbortController;
  readonly call: Caller<BackgroundCalls>;
  readonly saveSettings: (settings: Settings) => Promise<void>;
}

/** The article of a living page, which is not touched; `null` when it has none. */
export function readArticle(page: Document): Article | null {
  return readPage(() => extractArticle(() => snapshotDocument(page), addressOf(page)));
}

function addressOf(page: Document): string {
  return page.location.href.split('#')[0] ?? '';
}

export function openReader(setup: ReaderSetup, article: Article | null): void {
  const { page, view, lifetime } = setup;
  const goBack = holdPlace(page, view);
  const overlay = openOverlay(page, lifetime.signal, () => lifetime.abort());
  lifetime.signal.addEventListener('abort', () => {
    render(null, overlay.root);
    goBack();
  });
  const goOn = article ? showArticle(setup, overlay, article) : showNoArticle(setup, overlay);
  showOverlay(page, overlay);
  afterPaint(view, () => {
    overlay.host.dataset['state'] = 'shown';
    // In a task of its own, so that whoever waits for the article need not wait for the page's new layout.
    view.setTimeout(() => {
      if (lifetime.signal.aborted) return;
      overlay.lockPage();
      lifetime.signal.addEventListener('abort', pausePlayers(page));
      goOn();
    });
  });
}

/** A page that can't be read at all is a page without an article, with the same way on. */
function readPage(read: () => Article | null): Article | null {
  try {
    return read();
  } catch {
    // Readability gives up on documents without a body and on some broken trees.
    return null;
  }
}

function showNoArticle(setup: ReaderSetup, overlay: Overlay): () => void {
  const { page } = setup;
  const close = () => setup.lifetime.abort();
  const all = readPage(() =>
    extractEverything(snapshotDocument(page, overlay.host), addressOf(page)),
  );
  onEscape(overlay, setup.lifetime.signal, close);
  const readAnyway = all ? () => showArticle(setup, overlay, all)() : null;
  render(
    <NoArticle
      settings={setup.settings}
      siteName={all?.siteName ?? setup.page.location.hostname}
      onReadAnyway={readAnyway}
      onClose={close}
    />,
    overlay.root,
  );
  return () => {};
}

const BLOCKS_A_FRAME = 400;

/** Shows the beginning of an article; the returned function goes on with the rest and the names. */
function showArticle(setup: ReaderSetup, overlay: Overlay, article: Article): () => void {
  const { lifetime, view } = setup;
  let state = initialState(setup.settings);
  let shownBlocks = blocksToFill(article.blocks, setup.view.innerHeight);
  const close = () => lifetime.abort();
  const draw = () => {
    if (lifetime.signal.aborted) return;
    render(<Reader {...{ article, state, shownBlocks, dispatch }} onClose={close} />, overlay.root);
  };
  const dispatch = (action: ReaderAction) => {
    const before = state;
    state = update(state, action);
    if (state.settings !== before.settings) void setup.saveSettings(state.settings);
    draw();
  };
  const drawRest = () => {
    if (shownBlocks >= article.blocks.length) return;
    shownBlocks += BLOCKS_A_FRAME;
    draw();
    view.requestAnimationFrame(drawRest);
  };
  onEscape(overlay, lifetime.signal, () => {
    if (state.card) dispatch({ kind: 'card-closed' });
    else close();
  });
  draw();
  return () => {
    drawRest();
    void nameArticle(setup, article, dispatch);
  };
}

async function nameArticle(
  setup: ReaderSetup,
  article: Article,
  dispatch: (action: ReaderAction) => void,
): Promise<void> {
  const { title, standfirst, language } = article;
  const { text } = plainTextOf(article.blocks);
  const reply = await setup.call('article/understand', { text, title, standfirst, language });
  if (reply.ok) dispatch({ kind: 'understood', understanding: reply.value });
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

/** The second frame after a change begins once the first, with the change in it, is on its way to the screen. */
function afterPaint(view: Window, act: () => void): void {
  view.requestAnimationFrame(() => view.requestAnimationFrame(act));
}
