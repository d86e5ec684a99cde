import type { Mention } from '../names/entity.ts';
import type { NameChange } from '../names/name-rule.ts';
import type { PanelTab } from '../panel/panel-tab.ts';
import {
  DEFAULT_SETTINGS,
  MARK_LEVELS,
  type ScaleName,
  type Settings,
  stepped,
  THEMES,
} from '../settings.ts';
import type { Understanding } from '../understand.ts';

/** A card that is open, and the word that it hangs on. */
export interface OpenCard {
  readonly entity: string;
  readonly mention: Mention;
  /** Pointed at only: it goes when the pointer does, and leaves the focus where it is. */
  readonly isPassing: boolean;
}

/** Small windows over the text, one at a time. */
export type Popup = 'comfort' | 'more' | 'help';

/** Parts of the article seem to be missing; or what was set could not be stored. */
export type Notice = 'missed' | 'unsaved';

export interface ReaderState {
  readonly settings: Settings;
  /** `null` until the background has answered, or when it could not. */
  readonly understanding: Understanding | null;
  /** The background could not be asked, so there will be none. */
  readonly isInVain: boolean;
  readonly card: OpenCard | null;
  readonly popup: Popup | null;
  /** The bar that finds words in the text is open. */
  readonly isFinding: boolean;
  /** The text is being read aloud, or halted in that. */
  readonly isListening: boolean;
  /** The `id` of the name whose sentences stay clear while the others fade. */
  readonly followed: string | null;
  /** What the panel shows; `null` while it is closed. */
  readonly panel: PanelTab | null;
  /** The script of panel, cards and menus could not be loaded. */
  readonly lacksTools: boolean;
  /** It opened where it was left, and says so. */
  readonly isResumed: boolean;
  /** The site on which the reader asks whether to open by itself. */
  readonly offer: string | null;
  /** What its reader has just corrected about a name, to be told and undone. */
  readonly corrected: Correction | null;
  /** What drawing the names has failed with; `null` where it has not. */
  readonly crash: string | null;
  /** What there is to say about the article or the settings, in a line of its own. */
  readonly notice: Notice | null;
  /** Where the reader was led to last, to be lit for a moment. */
  readonly found: FoundPlace | null;
}

export interface Correction {
  readonly change: NameChange;
  readonly undo: NameChange;
  readonly keeping: 'kept' | 'private' | 'failed';
}

/** Boxes around words of the article, in pixels of the column. */
export type FoundPlace = readonly {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}[];

export type ReaderAction =
  | { readonly kind: 'understood'; readonly understanding: Understanding }
  | { readonly kind: 'not-understood' }
  | { readonly kind: 'tools-missing' }
  | { readonly kind: 'panel-opened'; readonly tab: PanelTab }
  | { readonly kind: 'panel-closed' }
  | { readonly kind: 'popup-opened'; readonly popup: Popup }
  | { readonly kind: 'popup-closed' }
  | { readonly kind: 'card-opened'; readonly card: OpenCard }
  | { readonly kind: 'card-closed' }
  | { readonly kind: 'finding'; readonly isOn: boolean }
  | { readonly kind: 'listening'; readonly isOn: boolean }
  /** Follows a name, or none: `null`. */
  | { readonly kind: 'followed'; readonly entity: string | null }
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'stepped'; readonly scale: ScaleName; readonly steps: number }
  | { readonly kind: 'next-theme' }
  | { readonly kind: 'next-marks' }
  /** `null`: it has been told. */
  | { readonly kind: 'corrected'; readonly correction: Correction | null }
  | { readonly kind: 'resumed'; readonly isOn: boolean }
  | { readonly kind: 'offered'; readonly site: string }
  | { readonly kind: 'offer-answered' }
  /** With `null`, the names are tried again. */
  | { readonly kind: 'crashed'; readonly details: string | null }
  | { readonly kind: 'noticed'; readonly notice: Notice | null }
  | { readonly kind: 'found'; readonly place: FoundPlace };

export function initialState(settings: Settings = DEFAULT_SETTINGS): ReaderState {
  return {
    settings,
    ...{ understanding: null, isInVain: false, card: null, popup: null, isFinding: false },
    ...{ isListening: false, followed: null, panel: null, lacksTools: false, isResumed: false },
    ...{ offer: null, crash: null, notice: null, found: null, corrected: null },
  };
}

export function update(state: ReaderState, action: ReaderAction): ReaderState {
  switch (action.kind) {
    case 'understood':
      return { ...state, understanding: action.understanding };
    case 'not-understood':
      return { ...state, isInVain: true };
    case 'tools-missing':
      return { ...state, lacksTools: true };
    case 'found':
      return { ...state, card: null, found: action.place };
    case 'corrected':
      return { ...state, corrected: action.correction };
    case 'resumed':
      return { ...state, isResumed: action.isOn };
    case 'offered':
      return { ...state, offer: action.site };
    case 'offer-answered':
      return { ...state, offer: null };
    case 'crashed':
      return { ...state, crash: action.details };
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'settings':
    case 'stepped':
    case 'next-theme':
    case 'next-marks':
      return { ...state, settings: changed(state.settings, action) };
    default:
      return { ...state, lacksTools: false, ...layerAfter(action) };
  }
}

type SettingsAction = Extract<
  ReaderAction,
  { kind: 'settings' | 'stepped' | 'next-theme' | 'next-marks' }
>;

function changed(settings: Settings, action: SettingsAction): Settings {
  switch (action.kind) {
    case 'settings':
      return action.settings;
    case 'stepped':
      return stepped(settings, action.scale, action.steps);
    case 'next-theme':
      return { ...settings, theme: after(THEMES, settings.theme) };
    case 'next-marks':
      return { ...settings, marks: after(MARK_LEVELS, settings.marks) };
  }
}

function after<T>(all: readonly T[], one: T): T {
  return all[(all.indexOf(one) + 1) % all.length] ?? one;
}

type LayerAction = Extract<
  ReaderAction,
  {
    kind:
      | `panel-${string}`
      | `popup-${string}`
      | `card-${string}`
      | 'finding'
      | 'listening'
      | 'followed';
  }
>;

/** What an action opens or closes. Small windows make room for each other. */
function layerAfter(action: LayerAction): Partial<ReaderState> {
  switch (action.kind) {
    case 'panel-opened':
      return { panel: action.tab, popup: null };
    case 'panel-closed':
      return { panel: null };
    case 'popup-opened':
      return { popup: action.popup, card: null };
    case 'popup-closed':
      return { popup: null };
    case 'card-opened':
      return { card: action.card, popup: null };
    case 'card-closed':
      return { card: null };
    case 'finding':
      return { isFinding: action.isOn, popup: null };
    case 'listening':
      return { isListening: action.isOn, popup: null };
    case 'followed':
      return { followed: action.entity };
  }
}

/** What Escape closes: one layer at a time, the topmost first. `null` where only the text is left. */
export function closingTop(state: ReaderState): ReaderAction | null {
  if (state.popup) return { kind: 'popup-closed' };
  if (state.card) return { kind: 'card-closed' };
  if (state.isFinding) return { kind: 'finding', isOn: false };
  if (state.isListening) return { kind: 'listening', isOn: false };
  if (state.followed !== null) return { kind: 'followed', entity: null };
  return state.panel ? { kind: 'panel-closed' } : null;
}
