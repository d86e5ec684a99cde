/** A rest of the pointer on a word that opens its card, in milliseconds. */
export const REST_MS = 500;
/** As long, while somebody goes from card to card. */
export const NEXT_REST_MS = 150;
/** For so long after a card has closed, the next comes soon. */
const JUST_CLOSED_MS = 600;
/** To go from a word to its card, or past its edge. */
export const LEAVE_MS = 300;

/** Where the pointer is: on a word (its offset), on the open card, or elsewhere. */
export type Pointed = number | 'card' | null;

/** What the pointer does, as far as cards go by it; times in milliseconds of any steady clock. */
export interface CardTiming {
  readonly pointed: Pointed;
  /** Since when. */
  readonly since: number;
  /** The word whose card was opened by pointing. */
  readonly open: number | null;
  readonly closedAt: number;
  /** The word whose card was closed while the pointer was on it: it has to leave first. */
  readonly dismissed: number | null;
}

export const NO_POINTER: CardTiming = {
  pointed: null,
  since: 0,
  open: null,
  closedAt: Number.NEGATIVE_INFINITY,
  dismissed: null,
};

export type CardAct = { readonly kind: 'open'; readonly word: number } | { readonly kind: 'close' };

/** The pointer has come to something, or is still there. */
export function pointAt(timing: CardTiming, pointed: Pointed, now: number): CardTiming {
  if (timing.pointed === pointed) return timing;
  const dismissed = pointed === timing.dismissed ? pointed : null;
  return { ...timing, pointed, since: now, dismissed };
}

/** The text scrolls under the pointer, or a button is pressed: what it rests on then was not meant. */
export function interrupt(timing: CardTiming, now: number): CardTiming {
  return typeof timing.pointed === 'number' && timing.pointed !== timing.open
    ? { ...timing, pointed: null, since: now }
    : timing;
}

/** A card has gone, or was opened by a click and is not the pointer's. */
export function letGo(timing: CardTiming, now: number): CardTiming {
  const { open, pointed, closedAt } = timing;
  const dismissed = typeof pointed === 'number' ? pointed : null;
  return { ...timing, open: null, closedAt: open === null ? closedAt : now, dismissed };
}

/** When `act` has something to do; `null` for never. */
export function dueAt(timing: CardTiming): number | null {
  const { pointed, since, open, closedAt, dismissed } = timing;
  if (pointed !== null && pointed === dismissed) return null;
  if (typeof pointed === 'number' && pointed !== open) {
    const isSoon = open !== null || since - closedAt < JUST_CLOSED_MS;
    return since + (isSoon ? NEXT_REST_MS : REST_MS);
  }
  return pointed === null && open !== null ? since + LEAVE_MS : null;
}

/** What is to be done now. */
export function actAt(
  timing: CardTiming,
  now: number,
): { readonly timing: CardTiming; readonly act: CardAct | null } {
  const due = dueAt(timing);
  if (due === null || now < due) return { timing, act: null };
  const { pointed } = timing;
  if (typeof pointed === 'number') {
    return { timing: { ...timing, open: pointed }, act: { kind: 'open', word: pointed } };
  }
  return { timing: letGo(timing, now), act: { kind: 'close' } };
}
