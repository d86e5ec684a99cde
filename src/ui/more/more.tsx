import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { say } from '../../core/messages.ts';
import { useCommand } from '../commands.ts';
import type { PopupsProps } from '../popups.tsx';
import { writtenDate } from '../written-date.ts';
import { articleFile, copiedText, type FileForm } from './article-file.ts';
import { menuItems } from './menu-items.ts';
import { MoreMenu } from './more-menu.tsx';
import type { ToastWords } from './toast.tsx';

interface MoreProps extends PopupsProps {
  /** Says for a moment what was done. */
  readonly tell: (toast: ToastWords) => void;
}

/** The menu behind the toolbar's last button, what its lines and keys do. */
export function More(props: MoreProps): JSX.Element {
  const { state, article, dispatch, commands, takeAway, tell } = props;
  const [isWhole, setWhole] = useState(false);
  const closeMenu = useCallback(() => dispatch({ kind: 'popup-closed' }), [dispatch]);
  const copy = useCallback(
    async (text: string) => {
      closeMenu();
      const isCopied = await takeAway.copyText(text);
      tell({ words: say(isCopied ? 'more_copied' : 'more_copy_failed'), instead: null });
    },
    [closeMenu, takeAway, tell],
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
    tell({ words, instead: isSure ? null : file.text });
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
      <p class="printed">
        <small>
          {article.siteName && <bdi>{article.siteName} · </bdi>}
          {say('more_printed', writtenDate(takeAway.today()))}
        </small>
      </p>
    </>
  );
}
