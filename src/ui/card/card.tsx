import type { JSX } from 'preact';
import type { PlainText } from '../../core/article/plain-text.ts';
import type { LoadMap } from '../../core/map/map-drawing.ts';
import type { ReaderAction, ReaderState } from '../../core/reader/reader-state.ts';
import { EntityCard } from './entity-card.tsx';
import { placeCard } from './place-card.ts';

interface CardProps {
  readonly state: ReaderState;
  /** The drawn article. */
  readonly column: HTMLElement;
  readonly plain: PlainText;
  readonly dispatch: (action: ReaderAction) => void;
  readonly loadMap: LoadMap;
}

const CARD_WIDTH = 320;

/** The card that is open, below the word that it hangs on. */
export function Card({ state, column, plain, dispatch, loadMap }: CardProps): JSX.Element | null {
  const { card, understanding } = state;
  const entity = understanding?.entities.find((each) => each.id === card?.entity);
  const anchor = card && column.querySelector(`[data-at="${card.mention.start}"]`);
  if (!anchor || !entity || !understanding) return null;
  const mentions = understanding.mentions.filter((mention) => mention.entity === entity.id);
  const box = column.getBoundingClientRect();
  const place = placeCard(anchor.getBoundingClientRect(), box, CARD_WIDTH);
  return (
    <EntityCard
      {...{ entity, mentions, loadMap, ...place }}
      text={plain.text}
      onClose={() => dispatch({ kind: 'card-closed' })}
    />
  );
}
