import {
  actAt,
  type CardAct,
  dueAt,
  interrupt,
  letGo,
  NO_POINTER,
  type Pointed,
  pointAt,
} from '../../core/card/card-timing.ts';
import { say, sayCount } from '../../core/messages.ts';
import type { ReaderAction, ReaderState } from '../../core/reader/reader-state.ts';
import type { Span } from '../../core/text/span.ts';
import { TYPE_NAMES } from '../panel/type-names.ts';
import { lightMentions } from './light-mentions.ts';

interface Heard {
  /** The drawn article. */
  readonly column: HTMLElement;
  readonly scroller: HTMLElement;
  /** Where the card is drawn. */
  readonly slot: HTMLElement;
  readonly state: () => ReaderState | null;
  readonly dispatch: (action: ReaderAction) => void;
  /** Leads to a place in the text. */
  readonly onJump: (span: Span) => void;
  /** Whether words of the reader are selected: no card may come over them. */
  readonly isSelecting: () => boolean;
}

/** Opens and closes cards by pointer, touch and keyboard, and lights a name's other mentions. */
export function hearNames(heard: Heard): {
  readonly update: (state: ReaderState) => void;
  readonly end: () => void;
} {
  const { column, slot, scroller } = heard;
  const view = column.ownerDocument.defaultView;
  const ended = new AbortController();
  const options = { signal: ended.signal, passive: true };
  const pointer = followPointer(heard);
  let isTouch = false;
  scroller.addEventListener(
    'pointerdown',
    (event) => {
      isTouch = event.pointerType === 'touch';
      pointer.interrupt();
      if (!slot.contains(event.target as Node) && !nameAt(event)) closeCard(heard);
    },
    options,
  );
  for (const type of ['pointerover', 'pointermove'] as const) {
    scroller.addEventListener(type, (event) => pointer.point(event), options);
  }
  scroller.addEventListener('pointerleave', () => pointer.leave(), options);
  scroller.addEventListener('scroll', () => pointer.interrupt(), options);
  for (const type of ['pointerover', 'focusin']) {
    column.addEventListener(type, (event) => light(event, true), options);
  }
  column.addEventListener('focusin', (event) => describe(heard, event), options);
  for (const type of ['pointerout', 'focusout']) {
    column.addEventListener(type, (event) => light(event, false), options);
  }
  column.addEventListener('click', (event) => answerClick(heard, event, isTouch), options);
  column.addEventListener('keydown', (event) => answerKey(heard, event), { signal: ended.signal });
  return {
    update: pointer.update,
    end() {
      ended.abort();
      view?.clearTimeout(pointer.timer());
    },
  };
}

function nameAt(event: Event): HTMLElement | null {
  return (event.target as Element).closest<HTMLElement>('.name[data-at]');
}

function light(event: Event, isLit: boolean): void {
  const name = nameAt(event);
  if (name) lightMentions(name, isLit);
}

/** For a screen reader, as it comes to a name: in the text itself five hundred would cost. */
function describe({ state }: Heard, event: Event): void {
  const name = nameAt(event);
  const id = name?.dataset['entity'];
  const entity = state()?.understanding?.entities.find((each) => each.id === id);
  if (!name || !entity) return;
  const count = sayCount('mentions', entity.mentionCount);
  name.setAttribute('aria-description', `${say(TYPE_NAMES[entity.type])}, ${count}`);
}

function closeCard({ state, dispatch }: Heard): void {
  if (state()?.card) dispatch({ kind: 'card-closed' });
}

function openCard({ state, dispatch }: Heard, at: number, isPassing: boolean): void {
  const mention = state()?.understanding?.mentions.find(({ start }) => start === at);
  if (!mention) return;
  dispatch({ kind: 'card-opened', card: { entity: mention.entity, mention, isPassing } });
}

/** A click pins the card that was pointed at, or opens one; another on the same word closes it. */
function answerClick(heard: Heard, event: Event, isTouch: boolean): void {
  const name = nameAt(event);
  const state = heard.state();
  if (!name || !state || state.settings.cards === 'off' || heard.isSelecting()) return;
  const at = Number(name.dataset['at']);
  const { card } = state;
  const isOpen = card?.mention.start === at && !card.isPassing;
  if (!isOpen) openCard(heard, at, false);
  // A finger has no pointer to rest: its second tap goes on to the next mention.
  else if (isTouch) goOn(heard, card.entity, at);
  else closeCard(heard);
}

function goOn(heard: Heard, entity: string, at: number): void {
  const mentions = heard.state()?.understanding?.mentions.filter((each) => each.entity === entity);
  const next = mentions?.find(({ start }) => start > at) ?? mentions?.[0];
  if (!next) return;
  // Most later mentions have no mark that could be looked for.
  heard.onJump(next);
  openCard(heard, next.start, false);
}

function answerKey(heard: Heard, event: KeyboardEvent): void {
  const name = nameAt(event);
  const isAsked = event.key === 'Enter' || event.key === ' ';
  if (!name || !isAsked || heard.state()?.settings.cards === 'off') return;
  event.preventDefault();
  openCard(heard, Number(name.dataset['at']), false);
}

/** The pointer's part, by the clock. */
function followPointer(heard: Heard) {
  const { column, slot } = heard;
  const view = column.ownerDocument.defaultView;
  let timing = NO_POINTER;
  let timer = 0;
  let shown: ReaderState['card'] = null;
  const now = () => performance.now();
  const perform = (act: CardAct | null) => {
    if (act?.kind === 'open') openCard(heard, act.word, true);
    if (act?.kind === 'close') closeCard(heard);
  };
  const wake = () => {
    const { timing: next, act } = actAt(timing, now());
    const isHeldBack = act?.kind === 'open' && heard.isSelecting();
    timing = isHeldBack ? interrupt(timing, now()) : next;
    if (!isHeldBack) perform(act);
    plan();
  };
  const plan = () => {
    view?.clearTimeout(timer);
    const due = dueAt(timing);
    if (due !== null) timer = view?.setTimeout(wake, Math.max(0, due - now())) ?? 0;
  };
  const point = (pointed: Pointed) => {
    const next = pointAt(timing, pointed, now());
    if (next === timing) return;
    timing = next;
    plan();
  };
  return {
    timer: () => timer,
    point(event: PointerEvent) {
      // Not while something is pressed, as when text is selected, and not for fingers.
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      if (heard.state()?.settings.cards !== 'hover') return;
      if (slot.contains(event.target as Node)) return point('card');
      const name = nameAt(event);
      point(name ? Number(name.dataset['at']) : null);
    },
    leave: () => point(null),
    interrupt() {
      timing = interrupt(timing, now());
      plan();
    },
    /** The card may have been closed, or pinned, by other means. */
    update({ card }: ReaderState) {
      if (shown !== card && shown !== null && !card?.isPassing) timing = letGo(timing, now());
      shown = card;
      plan();
    },
  };
}
