import type { KeptPlace } from '../reader/kept-places.ts';
import type { Rule } from './rules.ts';

/** Why the reader opened: its button was clicked, a link was followed inside of it, or a rule opened it by itself. */
export type Opening = 'click' | 'link' | 'rule';

export type AutomaticAct = 'open' | 'ask' | 'nothing';

export interface Occasion {
  readonly rule: Rule;
  readonly isArticle: boolean;
  /** Its reader went back or forward to it. */
  readonly isReturn: boolean;
  /** The reader was closed on this address in this tab. */
  readonly wasClosed: boolean;
}

/** What to do on a page without being asked. Whoever goes back to a page, or closed it, has seen it. */
export function automaticAct(occasion: Occasion): AutomaticAct {
  const { rule, isArticle, isReturn, wasClosed } = occasion;
  if (!isArticle || isReturn || wasClosed) return 'nothing';
  if (rule === 'always') return 'open';
  return rule === 'ask' ? 'ask' : 'nothing';
}

/**
 * What is remembered of visits, in memory only and no longer than the browser runs. Sites are names as
 * `siteOf` gives them.
 */
export interface Visits {
  /** By tab: addresses on which the reader was closed, oldest first. */
  readonly closed: Readonly<Record<string, readonly string[]>>;
  /** By site: how often the button opened the reader. */
  readonly clicks: Readonly<Record<string, number>>;
  /** Sites on which the reader has offered to open by itself. */
  readonly offered: readonly string[];
  /** By site: how often in a row the reader was closed after it had opened by itself. */
  readonly dismissals: Readonly<Record<string, number>>;
  /** Sites on which the reader opened by itself last, and was not closed so far. */
  readonly unanswered: readonly string[];
  /** Where articles were left in their middle. */
  readonly places: readonly KeptPlace[];
}

export const NO_VISITS: Visits = {
  closed: {},
  clicks: {},
  offered: [],
  dismissals: {},
  unanswered: [],
  places: [],
};

const MOST_ADDRESSES = 50;
const CLICKS_TO_OFFER = 3;
const DISMISSALS_TO_ASK = 3;

export function wasClosed(visits: Visits, tab: number, address: string): boolean {
  return visits.closed[tab]?.includes(address) ?? false;
}

/** The button opened the reader. `offer` is true once a site: at the third time. */
export function afterClick(visits: Visits, site: string): { visits: Visits; offer: boolean } {
  const count = (visits.clicks[site] ?? 0) + 1;
  const offer = count >= CLICKS_TO_OFFER && !visits.offered.includes(site);
  return {
    visits: {
      ...visits,
      clicks: { ...visits.clicks, [site]: count },
      offered: offer ? [...visits.offered, site] : visits.offered,
    },
    offer,
  };
}

/** The reader opened by itself. An earlier one that nobody closed was welcome, and ends the row. */
export function afterAutomaticOpening(visits: Visits, site: string): Visits {
  const wasWelcome = visits.unanswered.includes(site);
  return {
    ...visits,
    dismissals: wasWelcome ? { ...visits.dismissals, [site]: 0 } : visits.dismissals,
    unanswered: wasWelcome ? visits.unanswered : [...visits.unanswered, site],
  };
}

export interface Closing {
  readonly tab: number;
  readonly address: string;
  readonly site: string;
  readonly opening: Opening;
  /** In a private window, of which nothing is remembered longer than its tab is open. */
  readonly isPrivate: boolean;
}

/** The reader was closed. `turnsToAsk` when its reader has had enough of it opening by itself there. */
export function afterClosing(
  visits: Visits,
  { tab, address, site, opening, isPrivate }: Closing,
): { visits: Visits; turnsToAsk: boolean } {
  const addresses = [...(visits.closed[tab] ?? []), address].slice(-MOST_ADDRESSES);
  const remembered = { ...visits, closed: { ...visits.closed, [tab]: addresses } };
  if (opening !== 'rule' || isPrivate) return { visits: remembered, turnsToAsk: false };
  const count = (visits.dismissals[site] ?? 0) + 1;
  const turnsToAsk = count >= DISMISSALS_TO_ASK;
  return {
    visits: {
      ...remembered,
      dismissals: { ...visits.dismissals, [site]: turnsToAsk ? 0 : count },
      unanswered: visits.unanswered.filter((each) => each !== site),
    },
    turnsToAsk,
  };
}

export function withoutTab(visits: Visits, tab: number): Visits {
  const { [tab]: _, ...closed } = visits.closed;
  const places = visits.places.filter((place) => place.tab !== tab);
  return { ...visits, closed, places };
}
