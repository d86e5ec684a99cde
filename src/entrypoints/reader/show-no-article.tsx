import { render } from 'preact';
import type { Picking } from '../../contract/tools.ts';
import { NoArticle } from '../../ui/no-article.tsx';
import type { OpenedReader } from './open-reader.tsx';
import { readEverything, readPartsIn } from './read-article.ts';
import { onReaderKeys } from './reader-keys.ts';
import type { Shown } from './show-article.tsx';

/** Says that there is no article, and offers what there is. */
export function showNoArticle(reader: OpenedReader): Shown {
  const { page, lifetime, settings, overlay, show, selected, loadTools } = reader;
  const ended = new AbortController();
  const { signal } = ended;
  const close = () => lifetime.abort();
  const all = readEverything(page, overlay.host);
  const readParts = readPartsIn(reader);
  const pick = async (picking: Picking) => {
    await loadTools();
    if (signal.aborted) return;
    if (!globalThis.ledePicker) return draw(true);
    const { root: dialog } = overlay;
    globalThis.ledePicker({ dialog, settings, signal, selected, readParts }, picking);
  };
  onReaderKeys(overlay.root, signal, {
    settings: () => settings,
    onEscape: close,
    onCommand() {},
  });
  const draw = (lacksTools: boolean) =>
    render(
      <NoArticle
        {...{ settings, lacksTools }}
        siteName={all?.siteName ?? page.location.hostname}
        onPick={all ? () => void pick('element') : null}
        onUseSelection={selected.length > 0 ? () => void pick('selection') : null}
        onReadAnyway={all ? () => show(all, true) : null}
        onClose={close}
      />,
      overlay.root,
    );
  draw(false);
  return { resume() {}, ask() {}, goOn() {}, offer() {}, end: () => ended.abort() };
}
