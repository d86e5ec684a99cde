import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { say } from '../../core/messages.ts';
import { useCommand } from '../commands.ts';
import type { PopupsProps } from '../popups.tsx';
import { writtenDate } from '../written-date.ts';
import { articleFile, copiedText, type FileForm } from './article-file.ts';
import { menuItems } from './menu-items.ts';
import { MoreMenu } from './more-menu.tsx';

/** Something that was done, said for a moment. */
interface Notice {
  readonly words: string;
  /** What could be copied in place of a file that may not have been saved. */
  readonly instead: string | null;
}

const NOTICE_MS = 4000;
/** With a question. */
const LONG_NOTICE_MS = 15_000;

/** The menu behind the toolbar's last button, what its lines and keys do, and a word on it. */
export function More(props: PopupsProps): JSX.Element {
  const { state, article, dispatch, commands, takeAway } = props;
  const [isWhole, setWhole] = useState(false);
  const [notice, setNotice] = useNotice();
  const closeMenu = useCallback(() => dispatch({ kind: 'popup-closed' }), [dispatch]);
  const copy = useCallback(
    async (text: string) => {
      closeMenu();
      const isCopied = await takeAway.copyText(text);
      setNotice({ words: say(isCopied ? 'more_copied' : 'more_copy_failed'), instead: null });
    },
    [closeMenu, takeAway, setNotice],
  );
  const onCopy = useCallback(() => void copy(copiedText(article)), [copy, article]);
  const onPrint = useCallback(() => {
    closeMenu();
    takeAway.print();
  }, [closeMenu, takeAway]);
  const { readSelection, readAll } = props;
  const closing = (act: () => void) => () => {
    closeMenu();
    act();
  };
  useCommand(commands, 'copy', onCopy);
  useCommand(commands, 'print', onPrint);
  const onSave = async (form: FileForm) => {
    const file = articleFile(form, article, state, isWhole);
    closeMenu();
    const isSure = await takeAway.saveFile(file);
    const words = isSure ? say('more_saving', file.name) : say('more_saving_doubtful');
    setNotice({ words, instead: isSure ? null : file.text });
  };
  const items = menuItems({
    ...props,
    onPick: closing(props.pickText),
    readSelection: readSelection && closing(readSelection),
    readAll: closing(readAll),
    onPrint,
    onCopy,
    onCopyLink: (url) => void copy(url),
  });
  const menu = { ...props, items, isWhole, settings: state.settings };
  return (
    <>
      {state.popup === 'more' && (
        <MoreMenu
          {...menu}
          onSave={(form) => void onSave(form)}
          onWhole={setWhole}
          onClose={closeMenu}
        />
      )}
      <div class="notice" role="status">
        {notice && <span>{notice.words}</span>}
        {notice?.instead != null && (
          <button type="button" onClick={() => void copy(notice.instead ?? '')}>
            {say('more_copy_instead')}
          </button>
        )}
      </div>
      <p class="printed">
        <small>
          {article.siteName && <bdi>{article.siteName} · </bdi>}
          {say('more_printed', writtenDate(takeAway.today()))}
        </small>
      </p>
    </>
  );
}

function useNotice(): [Notice | null, (notice: Notice | null) => void] {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    if (!notice) return undefined;
    const after = notice.instead === null ? NOTICE_MS : LONG_NOTICE_MS;
    const timer = setTimeout(() => setNotice(null), after);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice];
}
