import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyOf } from '../../core/keys/commands.ts';
import { say } from '../../core/messages.ts';
import type { Settings } from '../../core/settings.ts';
import { useHeldFocus } from '../hold-focus.ts';
import type { FileForm } from './article-file.ts';
import type { MenuItem } from './menu-items.ts';

interface MoreMenuProps {
  readonly items: readonly (readonly MenuItem[])[];
  readonly settings: Settings;
  readonly scroller: HTMLElement;
  /** With names, quotes and figures behind the saved article. */
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
  readonly onSave: (form: FileForm) => void;
  readonly onClose: () => void;
}

/** The menu of all that is not needed often: a list of buttons, by Tab or by arrow keys. */
export function MoreMenu(props: MoreMenuProps): JSX.Element {
  const { items, settings } = props;
  const menu = useRef<HTMLDivElement>(null);
  useHeldFocus(menu, {
    enter: () => menu.current?.querySelector('button')?.focus({ preventScroll: true }),
  });
  useClosedOutside(menu, props);
  const [first = [], second = []] = items;
  const lines = (part: readonly MenuItem[]) =>
    part.map((item) => <MenuLine key={item.label} item={item} settings={settings} />);
  return (
    <div
      class="menu raised"
      role="dialog"
      aria-label={say('more')}
      ref={menu}
      onKeyDown={(event) => moveFocus(event)}
    >
      <ul>{lines(first)}</ul>
      <SaveAs {...props} />
      <ul>{lines(second)}</ul>
    </div>
  );
}

function MenuLine({ item, settings }: { item: MenuItem; settings: Settings }): JSX.Element {
  const { label, command, act } = item;
  const key = command && settings.singleKeys ? keyOf(command, settings.keys).toUpperCase() : '';
  return (
    <li>
      <button type="button" onClick={act}>
        {say(label)}
        {key && <kbd dir="ltr">{key}</kbd>}
      </button>
    </li>
  );
}

const FORMS = [
  ['markdown', 'more_markdown'],
  ['html', 'more_html'],
  ['json', 'more_json'],
] as const;

function SaveAs({ isWhole, onWhole, onSave }: MoreMenuProps): JSX.Element {
  return (
    <fieldset>
      <legend>{say('more_save')}</legend>
      <div class="forms">
        {FORMS.map(([form, label]) => (
          <button type="button" key={form} onClick={() => onSave(form)}>
            {say(label)}
          </button>
        ))}
      </div>
      <label>
        <input
          type="checkbox"
          checked={isWhole}
          onChange={({ currentTarget }) => onWhole(currentTarget.checked)}
        />
        {say('more_appendix')}
      </label>
    </fieldset>
  );
}

const STEPS: Readonly<Record<string, (now: number, length: number) => number>> = {
  ArrowDown: (now, length) => (now + 1) % length,
  ArrowUp: (now, length) => (now - 1 + length) % length,
  Home: () => 0,
  End: (_, length) => length - 1,
};

function moveFocus(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (!step) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button, input')];
  event.preventDefault();
  stops[step(stops.indexOf(event.target as HTMLElement), stops.length)]?.focus();
}

function useClosedOutside(
  menu: { readonly current: HTMLElement | null },
  { scroller, onClose }: MoreMenuProps,
): void {
  useLayoutEffect(() => {
    const answer = (event: Event) => {
      const target = event.target as Element;
      // The button closes it by itself.
      if (!menu.current?.contains(target) && !target.closest('[data-popup=more]')) onClose();
    };
    scroller.addEventListener('pointerdown', answer);
    return () => scroller.removeEventListener('pointerdown', answer);
  }, [menu, scroller, onClose]);
}
