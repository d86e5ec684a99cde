import type { Mention } from '../core/names/entity.ts';
import type { PanelTab } from '../core/panel/panel-tab.ts';
import {
  DEFAULT_SETTINGS,
  MARK_LEVELS,
  type Settings,
  TEXT_SIZES,
  THEMES,
} from '../core/settings.ts';
import type { Understanding } from '../core/understand.ts';

/** A card that is open, and where: in pixels of the column that it hangs in. */
export interface OpenCard {
  readonly entity: string;
  readonly mention: Mention;
  readonly left: number;
  readonly top: number;
}

export interface ReaderState {
  readonly settings: Settings;
  /** `null` until the background has answered, or when it could not. */
  readonly understanding: Understanding | null;
  /** The background could not be asked, so there will be none. */
  readonly isInVain: boolean;
  readonly card: OpenCard | null;
  /** What the panel shows; `null` while it is closed. */
  readonly panel: PanelTab | null;
  /** The panel's script could not be loaded. */
  readonly lacksPanel: boolean;
  /** The site on which the reader asks whether to open by itself. */
  readonly offer: string | null;
  /** Where the reader was led to last, to be lit for a moment. */
  readonly found: FoundPlace | null;
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
  | { readonly kind: 'panel-opened'; readonly tab: PanelTab }
  | { readonly kind: 'panel-closed' }
  | { readonly kind: 'panel-missing' }
  | { readonly kind: 'text-size'; readonly step: 1 | -1 }
  | { readonly kind: 'next-theme' }
  | { readonly kind: 'next-marks' }
  | { readonly kind: 'card-opened'; readonly card: OpenCard }
  | { readonly kind: 'card-closed' }
  | { readonly kind: 'offered'; readonly site: string }
  | { readonly kind: 'offer-answered' }
  | { readonly kind: 'found'; readonly place: FoundPlace };

export function initialState(settings: Settings = DEFAULT_SETTINGS): ReaderState {
  return {
    settings,
    ...{ understanding: null, isInVain: false },
    ...{ card: null, panel: null, lacksPanel: false, offer: null, found: null },
  };
}

export function update(state: ReaderState, action: ReaderAction): ReaderState {
  switch (action.kind) {
    case 'understood':
      return { ...state, understanding: action.understanding };
    case 'not-understood':
      return { ...state, isInVain: true };
    case 'panel-opened':
      return { ...state, panel: action.tab, lacksPanel: false };
    case 'panel-closed':
      return { ...state, panel: null, lacksPanel: false };
    case 'panel-missing':
      return { ...state, lacksPanel: true };
    case 'text-size':
      return { ...state, settings: resized(state.settings, action.step) };
    case 'next-theme':
      return { ...state, settings: withNextTheme(state.settings) };
    case 'next-marks':
      return { ...state, settings: withNextMarks(state.settings) };
    case 'card-opened':
      return { ...state, card: action.card };
    case 'card-closed':
      return { ...state, card: null };
    case 'offered':
      return { ...state, offer: action.site };
    case 'found':
      return { ...state, card: null, found: action.place };
    case 'offer-answered':
      return { ...state, offer: null };
  }
}

function resized(settings: Settings, step: 1 | -1): Settings {
  const size = settings.textSize + step * TEXT_SIZES.step;
  return { ...settings, textSize: Math.min(TEXT_SIZES.most, Math.max(TEXT_SIZES.least, size)) };
}

function withNextMarks(settings: Settings): Settings {
  const next = MARK_LEVELS[(MARK_LEVELS.indexOf(settings.marks) + 1) % MARK_LEVELS.length];
  return { ...settings, marks: next ?? 'calm' };
}

function withNextTheme(settings: Settings): Settings {
  const next = THEMES[(THEMES.indexOf(settings.theme) + 1) % THEMES.length] ?? 'system';
  return { ...settings, theme: next };
}
