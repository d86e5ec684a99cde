import type { Article } from '../../core/article/article.ts';
import { withoutFragment } from '../../core/article/article-address.ts';
import { extractArticle, extractEverything } from '../../dom/extract-article.ts';
import { snapshotDocument } from '../../dom/snapshot-document.ts';
import type { OpenedReader } from './open-reader.tsx';

/** The article of a living page, which is not touched; `null` when it has none. */
export function readArticle(page: Document, ownHost: Element | null = null): Article | null {
  const copyPage = () => snapshotDocument(page, ownHost);
  return attempt(() => extractArticle(copyPage, withoutFragment(page.location.href)));
}

/** All text of a living page, or of parts copied from it; `null` when there is none. */
export function readEverything(
  page: Document,
  ownHost: Element | null,
  parts: readonly Node[] | null = null,
): Article | null {
  const address = withoutFragment(page.location.href);
  return attempt(() => extractEverything(snapshotDocument(page, ownHost), address, parts));
}

/** Shows copies of parts of the page, or all of it, in the place of what is shown. */
export function readPartsIn({ page, overlay, show }: OpenedReader) {
  return (parts: readonly Node[] | null): void => {
    const article = readEverything(page, overlay.host, parts);
    if (article) show(article, true);
  };
}

/** A page that can't be read at all is a page without an article, with the same way on. */
function attempt(read: () => Article | null): Article | null {
  try {
    return read();
  } catch {
    // Readability gives up on documents without a body and on some broken trees.
    return null;
  }
}
