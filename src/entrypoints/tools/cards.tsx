import { render } from 'preact';
import type { ToolsSetup } from '../../contract/tools.ts';
import { plainTextOf } from '../../core/article/plain-text.ts';
import type { LoadMap } from '../../core/map/map-drawing.ts';
import type { ReaderState } from '../../core/reader/reader-state.ts';
import { Card } from '../../ui/card/card.tsx';
import { lightMentions } from '../../ui/card/light-mentions.ts';
import type { Tool } from './main.tsx';

/** The cards of names, and what opens them: the names themselves are only spans in the text. */
export function openCards(setup: ToolsSetup, loadMap: LoadMap): Tool {
  const { column, dispatch, article } = setup;
  const slot = setup.slots.card;
  const plain = plainTextOf(article.blocks);
  const ended = new AbortController();
  const { signal } = ended;
  let state: ReaderState | null = null;
  const open = (name: HTMLElement) => {
    const at = Number(name.dataset['at']);
    const mention = state?.understanding?.mentions.find(({ start }) => start === at);
    if (!mention) return;
    dispatch({ kind: 'card-opened', card: { entity: mention.entity, mention, isPassing: false } });
  };
  const on = (type: string, act: (name: HTMLElement, event: Event) => void) =>
    column.addEventListener(
      type,
      (event) => {
        const name = (event.target as Element).closest<HTMLElement>('.name');
        if (name) act(name, event);
      },
      { signal },
    );
  on('click', open);
  on('keydown', (name, event) => {
    const { key } = event as KeyboardEvent;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    open(name);
  });
  for (const type of ['pointerover', 'focusin']) on(type, (name) => lightMentions(name, true));
  for (const type of ['pointerout', 'focusout']) on(type, (name) => lightMentions(name, false));
  return {
    update(next) {
      state = next;
      render(<Card {...{ state, column, plain, dispatch, loadMap }} />, slot);
    },
    end() {
      ended.abort();
      render(null, slot);
    },
  };
}
