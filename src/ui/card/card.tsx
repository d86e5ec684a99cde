import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { PlainText } from '../../core/article/plain-text.ts';
import { cardContent } from '../../core/card/card-content.ts';
import type { LoadMap } from '../../core/map/map-drawing.ts';
import { interfaceDirection, interfaceLanguage } from '../../core/messages.ts';
import type { OpenCard, ReaderAction, ReaderState } from '../../core/reader/reader-state.ts';
import type { Span } from '../../core/text/span.ts';
import type { Understanding } from '../../core/understand.ts';
import { useHeldFocus } from '../hold-focus.ts';
import type { OnCorrect } from '../names/correct-name.tsx';
import { rangeOf } from '../panel/text-place.ts';
import { EntityCard } from './entity-card.tsx';
import { type Box, placeCard } from './place-card.ts';

export interface CardProps {
  readonly state: ReaderState;
  /** Of the article's text, for its look-up link; `null` where it is not known. */
  readonly language: string | null;
  /** The drawn article. */
  readonly column: HTMLElement;
  readonly plain: PlainText;
  readonly dispatch: (action: ReaderAction) => void;
  readonly loadMap: LoadMap;
  /** Leads to a place in the text. */
  readonly onJump: (span: Span) => void;
  readonly onCorrect: OnCorrect;
}

/** The card that is open, at the word that it hangs on. */
export function Card(props: CardProps): JSX.Element | null {
  const { card, understanding } = props.state;
  if (!card || !understanding) return null;
  return <HangingCard {...props} card={card} understanding={understanding} />;
}

interface HangingCardProps extends CardProps {
  readonly card: OpenCard;
  readonly understanding: Understanding;
}

function HangingCard(props: HangingCardProps): JSX.Element | null {
  const { card, understanding, column, plain } = props;
  const entity = understanding.entities.find(({ id }) => id === card.entity);
  const content = useMemo(
    () => entity && cardContent(entity, card.mention, plain.text, understanding),
    [entity, card.mention, plain, understanding],
  );
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) hang(box.current, column, wordBox(column, plain, card.mention));
  }, [card, column, plain, content]);
  // A card that was only pointed at leaves the focus where it is.
  useHeldFocus(box, { isOn: !card.isPassing, key: card.entity });
  if (!entity || !content) return null;
  return (
    <div
      ref={box}
      class="card raised"
      role="dialog"
      aria-label={entity.name}
      lang={interfaceLanguage()}
      dir={interfaceDirection()}
      data-passing={card.isPassing ? '' : undefined}
      tabIndex={-1}
    >
      <EntityCard {...props} {...{ entity, content, card }} />
    </div>
  );
}

/** The word's last line, so that a card below it covers none of its lines. */
function wordBox(column: HTMLElement, plain: PlainText, word: Span): Box | null {
  const boxes = rangeOf(column, plain, word)?.getClientRects();
  return boxes?.[boxes.length - 1] ?? null;
}

const MARGIN = 8;
const LEAST_HEIGHT = 120;
const TOOLBAR = 44;

/** In pixels of the column, so that it goes along when the text scrolls. A sheet has its own place. */
function hang(card: HTMLElement, column: HTMLElement, word: Box | null): void {
  const scroller = column.closest('dialog');
  if (!word || !scroller) return;
  const panel = scroller.querySelector('.panel:not([hidden])')?.getBoundingClientRect();
  const isLeft = panel && panel.left <= MARGIN;
  const from = (isLeft ? panel.right : 0) + MARGIN;
  const to = (panel && !isLeft ? panel.left : scroller.clientWidth) - MARGIN;
  const height = scroller.clientHeight - TOOLBAR - MARGIN;
  const room = { left: from, top: TOOLBAR, width: to - from, height };
  card.style.maxBlockSize = '';
  const size = card.getBoundingClientRect();
  // From the word's first letter on, as it is read.
  const left = column.dir === 'rtl' ? word.left + word.width - size.width : word.left;
  const place = placeCard(
    { left, top: word.top, width: word.width, height: word.height },
    size,
    room,
  );
  // What is too high scrolls inside; below any use it keeps its height.
  const isCut = place.height < size.height && place.height > LEAST_HEIGHT;
  card.style.maxBlockSize = isCut ? `${place.height}px` : '';
  const own = column.getBoundingClientRect();
  card.style.left = `${place.left - own.left}px`;
  card.style.top = `${place.top - own.top}px`;
}
