import type { ToolsSetup } from '../../contract/tools.ts';
import { undoing } from '../../core/names/correct-name.ts';
import { keyOfRule, type NameChange } from '../../core/names/name-rule.ts';
import { readableTextOf } from '../../core/readable-text.ts';
import type { OpenCard, ReaderState } from '../../core/reader/reader-state.ts';
import type { Understanding } from '../../core/understand.ts';

/**
 * Has a correction kept and the article understood anew, so that marks, cards and panel follow. What can't be kept
 * is sent along with the text, and so holds as long as the article is open.
 */
export function createCorrecting(
  setup: ToolsSetup,
  state: () => ReaderState | null,
): (change: NameChange) => void {
  const { call, article, dispatch } = setup;
  let held: readonly NameChange[] = [];
  const correct = async (change: NameChange) => {
    const undo = undoing(change, state()?.understanding?.corrections ?? []);
    const reply = await call('names/change', change);
    const keeping = reply.ok ? reply.value : 'failed';
    held = withHeld(held, change, keeping === 'kept');
    const answer = await call('article/understand', { ...readableTextOf(article), changes: held });
    if (!answer.ok) return;
    const now = state();
    dispatch({ kind: 'understood', understanding: answer.value });
    const card = now?.card && cardAfter(now.card, answer.value);
    if (card) dispatch({ kind: 'card-opened', card });
    else if (now?.card) dispatch({ kind: 'card-closed' });
    dispatch({ kind: 'corrected', correction: { change, undo, keeping } });
    keepFocus(setup);
  };
  let last: Promise<void> = Promise.resolve();
  return (change) => {
    last = last.then(() => correct(change));
  };
}

function withHeld(
  held: readonly NameChange[],
  change: NameChange,
  isKept: boolean,
): readonly NameChange[] {
  const key = keyOfRule(change.rule);
  const others = held.filter(({ rule }) => keyOfRule(rule) !== key);
  return isKept ? others : [...others, change];
}

/** The same word may be another name now, or none. */
function cardAfter(card: OpenCard, { mentions }: Understanding): OpenCard | null {
  const mention = mentions.find(({ start }) => start === card.mention.start);
  return mention ? { ...card, entity: mention.entity, mention } : null;
}

/** What had the focus may have gone with its name: the next thing to do is then to take that back. */
function keepFocus({ slots }: ToolsSetup): void {
  const root = slots.popups.getRootNode() as ShadowRoot;
  const focused = root.activeElement;
  if (focused && focused !== slots.popups.closest('dialog')) return;
  slots.popups.querySelector<HTMLElement>('.corrected button')?.focus({ preventScroll: true });
}
