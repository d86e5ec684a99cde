import type { BackgroundCalls } from '../../contract/messages.ts';
import type { Caller } from '../../contract/rpc.ts';
import type { Article } from '../../core/article/article.ts';
import {
  isArticleAddress,
  isSameArticle,
  withoutFragment,
} from '../../core/article/article-address.ts';
import { compareReadings } from '../../core/article/compare-readings.ts';
import { contentSettles } from '../../dom/content-settles.ts';
import { gatherEvidence } from '../../dom/gather-evidence.ts';
import { stillShows } from '../../dom/still-shows.ts';
import { readArticle } from './read-article.ts';

interface Followed {
  readonly page: Document;
  readonly view: Window & typeof globalThis;
  readonly lifetime: AbortController;
  readonly call: Caller<BackgroundCalls>;
  readonly ownHost: Element;
  /** What is shown at first; `null` for a page without an article. */
  readonly article: Article | null;
}

interface Moves {
  /** The page goes to another address; what is shown belongs to the last one. */
  onLeave(): void;
  /** It has gone there: with an article, or with `null` to something else. */
  onArrive(article: Article | null): void;
}

/**
 * Watches a page that changes its address without being loaded anew, as single-page sites do, also when its
 * reader goes back. Only the last of several quick moves counts.
 */
export function followAddress(followed: Followed, moves: Moves): void {
  const { page, view, lifetime } = followed;
  let shown = followed.article;
  let address = page.location.href;
  let move: AbortController | null = null;
  view.navigation.addEventListener(
    'currententrychange',
    () => {
      const now = page.location.href;
      if (isSameArticle(now, address)) return;
      address = now;
      if (!move) moves.onLeave();
      move?.abort();
      const latest = new AbortController();
      move = latest;
      const isOld = () => shown !== null && stillShows(page, shown, now);
      void contentSettles(page, view, latest.signal, isOld).then(async () => {
        const isStory = await isArticlePage(followed);
        if (latest.signal.aborted || lifetime.signal.aborted) return;
        move = null;
        const read = isStory ? readArticle(page, followed.ownHost) : null;
        const reading = compareReadings(shown, read, now);
        shown = reading === 'late' ? null : read;
        moves.onArrive(shown);
      });
    },
    { signal: lifetime.signal },
  );
}

/** The detector's word counts here: a page that its reader did not ask for must be an article for certain. */
async function isArticlePage({ page, call }: Followed): Promise<boolean> {
  const address = withoutFragment(page.location.href);
  if (!isArticleAddress(address)) return false;
  const reply = await call('page/judge', { address, evidence: gatherEvidence(page) });
  return reply.ok && reply.value.isArticle;
}
