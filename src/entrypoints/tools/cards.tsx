import { render } from 'preact';
import type { ToolsSetup } from '../../contract/tools.ts';
import { plainTextOf } from '../../core/article/plain-text.ts';
import type { ReaderState } from '../../core/reader/reader-state.ts';
import { findSelected } from '../../dom/words-selected.ts';
import { Card } from '../../ui/card/card.tsx';
import { hearNames } from '../../ui/card/hear-names.ts';
import type { CommandSource } from '../../ui/commands.ts';
import { createReading } from '../../ui/panel/reading-place.ts';
import { Guarded } from './guarded.tsx';
import type { Tool, ToolSetup } from './main.tsx';

/** The cards of names, and what opens them: the names themselves are only spans in the text. */
export function openCards(setup: ToolSetup, commands: CommandSource): Tool {
  const { column, scroller, dispatch, article, onCorrect, loadMap } = setup;
  const slot = setup.slots.card;
  const plain = plainTextOf(article.blocks);
  const reading = createReading({
    ...{ column, scroller, plain },
    onFound: (place) => dispatch({ kind: 'found', place }),
  });
  let state: ReaderState | null = null;
  const names = hearNames({
    ...{ column, scroller, slot, dispatch },
    state: () => state,
    onJump: reading.show,
    isSelecting: () => findSelected(slot.getRootNode() as ShadowRoot) !== null,
  });
  const stopFollowing = commands((command) => {
    if (command === 'follow') dispatch({ kind: 'followed', entity: nameToFollow(setup, state) });
  });
  return {
    update(next) {
      state = next;
      names.update(next);
      const { language } = article;
      render(
        <Guarded column={column} isInUse={next.card !== null}>
          <Card
            {...{ state, column, plain, dispatch, language, onCorrect, loadMap }}
            onJump={reading.show}
          />
        </Guarded>,
        slot,
      );
    },
    end() {
      names.end();
      stopFollowing();
      render(null, slot);
    },
  };
}

/** The card's name, or the one that has the focus, or that the panel leads through; `null` ends it. */
function nameToFollow({ column, slots }: ToolsSetup, state: ReaderState | null): string | null {
  if (!state || state.followed !== null) return null;
  const root = column.getRootNode() as ShadowRoot;
  const focused = root.activeElement?.closest<HTMLElement>('.name')?.dataset['entity'];
  const chosen = slots.panel.querySelector<HTMLElement>('.names > .chosen')?.dataset['entity'];
  return state.card?.entity ?? focused ?? chosen ?? null;
}
