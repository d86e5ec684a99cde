import type { ToolsSetup } from '../../contract/tools.ts';
import { copyText } from '../../dom/copy-text.ts';
import { saveFile } from '../../dom/save-file.ts';
import type { TakeAway } from '../../ui/more/take-away.ts';

/** How the article leaves the reader: by the clipboard, as a file or on paper. */
export function createTakeAway({ scroller, call }: ToolsSetup): TakeAway {
  const root = scroller.getRootNode() as ShadowRoot;
  return {
    copyText: (text) => copyText(window, text),
    async saveFile(file) {
      const reply = await call('file/save', file);
      return (reply.ok && reply.value) || saveFile(root, file);
    },
    print: () => window.print(),
    openOptions: () => void call('options/open', null),
    today: () => localDay(new Date()),
  };
}

/** As the clock on the wall says, where ISO 8601 would take London's. */
function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
