import type { ToolsSetup } from '../../contract/tools.ts';
import { withoutFragment } from '../../core/article/article-address.ts';
import { type PlainText, plainTextOf } from '../../core/article/plain-text.ts';
import type { ReaderState } from '../../core/reader/reader-state.ts';
import type { Span } from '../../core/text/span.ts';
import { textAtAnchor } from '../../dom/text-at-anchor.ts';
import { bringIntoSight } from '../../ui/panel/bring-into-sight.ts';
import type { Tool } from './main.tsx';

/** Takes the article's links where the settings say. A new tab, and every other scheme, is the browser's own way. */
export function openLinks(setup: ToolsSetup): Tool {
  const { column, article, dispatch, close, call } = setup;
  const page = column.ownerDocument;
  const plain = plainTextOf(article.blocks);
  const ended = new AbortController();
  let state: ReaderState | null = null;
  const go = async (address: string) => {
    if (isSamePage(page, address)) close();
    else if (state?.settings.links === 'reader') {
      const reply = await call('link/follow', { address });
      if (reply.ok && reply.value) return;
    }
    page.location.assign(address);
  };
  const hear = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    // A card's own link leads out of the article in any case.
    if (!link || link.closest('.card-slot') || isForBrowser(event, link)) return;
    const note = isSamePage(page, link.href) ? spanAtAnchor(page, link.hash, plain) : null;
    const place = note && bringIntoSight(column, plain, note);
    if (!place && state?.settings.links === 'tab') return;
    event.preventDefault();
    if (place) dispatch({ kind: 'found', place });
    else void go(link.href);
  };
  column.addEventListener('click', hear, { signal: ended.signal });
  return {
    update(next) {
      state = next;
    },
    end: () => ended.abort(),
  };
}

/** To a mailbox; or with a key for a new tab or window, or for saving. */
function isForBrowser(event: MouseEvent, { protocol }: HTMLAnchorElement): boolean {
  const hasKey = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return event.button !== 0 || hasKey || !/^https?:$/.test(protocol);
}

function isSamePage({ location }: Document, address: string): boolean {
  return withoutFragment(address) === withoutFragment(location.href);
}

/** Where the article holds what a link within the page leads to; the last place, since contents stand above. */
function spanAtAnchor(page: Document, hash: string, { text }: PlainText): Span | null {
  const found = textAtAnchor(page, hash);
  const start = found ? text.lastIndexOf(found) : -1;
  return found && start >= 0 ? { start, end: start + found.length } : null;
}
