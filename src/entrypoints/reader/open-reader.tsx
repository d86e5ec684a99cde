import { render } from 'preact';
import type { BackgroundCalls } from '../../contract/messages.ts';
import type { Caller } from '../../contract/rpc.ts';
import type { Article } from '../../core/article/article.ts';
import { withoutFragment } from '../../core/article/article-address.ts';
import type { Opening } from '../../core/automatic/restraint.ts';
import { siteOf } from '../../core/automatic/site.ts';
import type { ReadingPlace } from '../../core/reader/kept-places.ts';
import type { Settings } from '../../core/settings.ts';
import { selectedRanges } from '../../dom/selected-ranges.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { followAddress } from './follow-address.ts';
import { holdPlace, pausePlayers } from './hold-page.ts';
import { type Overlay, openOverlay, showOverlay } from './overlay-host.ts';
import { type Shown, showArticle } from './show-article.tsx';
import { showNoArticle } from './show-no-article.tsx';

/** What the reader works with; all of it given, so that a test can give its own. */
export interface ReaderSetup {
  readonly page: Document;
  readonly view: Window & typeof globalThis;
  /** As they are now: the next article of a page that goes on looks like the last. */
  settings: Settings;
  readonly opening: Opening;
  /** Where the article was left earlier. */
  readonly place: ReadingPlace | null;
  /** Aborting it closes the overlay. */
  readonly lifetime: AbortController;
  readonly call: Caller<BackgroundCalls>;
  /** Brings the tools' script here. Says whether it has come. */
  readonly loadTools: () => Promise<boolean>;
  readonly changeSettings: (change: (now: Settings) => Settings) => Promise<boolean>;
}

/** A reader that is open, as what it shows sees it. */
export interface OpenedReader extends ReaderSetup {
  readonly overlay: Overlay;
  /** What was selected on the page when it opened. */
  readonly selected: readonly Range[];
  /** Puts another article in the place of what is shown. `isChosen`: its reader has said what to read. */
  readonly show: (article: Article, isChosen?: boolean) => void;
}

/** The page went on to something else than an article: nobody has closed the reader. */
const LEFT = 'left';

/** Opens the reader over the page; resolves once the article is on the screen. */
export function openReader(setup: ReaderSetup, article: Article | null): Promise<void> {
  const { page, view, lifetime } = setup;
  const goBack = holdPlace(page, view);
  const overlay = openOverlay(page, lifetime.signal, () => lifetime.abort());
  const show = (next: Article, isChosen = false) => {
    shown.end();
    overlay.root.scrollTop = 0;
    shown = showArticle(reader, next, isChosen);
    shown.ask();
    shown.goOn();
  };
  const reader: OpenedReader = { ...setup, overlay, show, selected: selectedRanges(page) };
  let shown = article ? showArticle(reader, article) : showNoArticle(reader);
  lifetime.signal.addEventListener('abort', () => {
    shown.end();
    render(null, overlay.root);
    goBack();
  });
  showOverlay(page, overlay);
  shown.resume();
  // A page that the browser keeps for going back comes back as a page.
  view.addEventListener('pagehide', () => lifetime.abort(LEFT), { signal: lifetime.signal });
  followAddress(
    { ...setup, article, ownHost: overlay.host },
    {
      onLeave() {
        shown.end();
        render(
          <Waiting settings={reader.settings} onClose={() => lifetime.abort()} />,
          overlay.root,
        );
      },
      onArrive(next) {
        if (!next) return lifetime.abort(LEFT);
        show(next);
      },
    },
  );
  return new Promise((resolve) => {
    afterPaint(view, () => {
      overlay.host.dataset['state'] = 'shown';
      resolve();
      // Behind whoever waits for the article, and before the browser turns to other work.
      view.queueMicrotask(() => shown.ask());
      // In a task of its own, so that whoever waits for the article need not wait for the page's new layout.
      view.setTimeout(() => settleIn(reader, () => shown));
    });
  });
}

/** What can wait until the article is on the screen. */
function settleIn(reader: OpenedReader, shown: () => Shown): void {
  const { page, lifetime, overlay } = reader;
  if (lifetime.signal.aborted) return;
  overlay.lockPage();
  lifetime.signal.addEventListener('abort', pausePlayers(page));
  shown().goOn();
  void reportOpening(reader, shown);
}

async function reportOpening(reader: OpenedReader, shown: () => Shown): Promise<void> {
  const { page, opening, lifetime, call } = reader;
  const report = () => ({ address: withoutFragment(page.location.href), opening });
  lifetime.signal.addEventListener('abort', () => {
    if (lifetime.signal.reason !== LEFT) void call('reader/closed', report());
  });
  const reply = await call('reader/opened', report());
  const site = siteOf(page.location.href);
  if (reply.ok && reply.value.offer && site) shown().offer(site);
}

/** The second frame after a change begins once the first, with the change in it, is on its way to the screen. */
function afterPaint(view: Window, act: () => void): void {
  view.requestAnimationFrame(() => view.requestAnimationFrame(act));
}
