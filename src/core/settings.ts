import { NO_RULES, parseRules, type SiteRules } from './automatic/rules.ts';

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Which names are underlined: none, a few, the first of each in every paragraph, or each wherever it stands. */
export const MARK_LEVELS = ['off', 'calm', 'paragraph', 'all'] as const;
export type MarkLevel = (typeof MARK_LEVELS)[number];

/** Raised when a field changes its meaning; a field that is added needs no new version. */
export const SETTINGS_VERSION = 1;

export interface Settings {
  readonly theme: Theme;
  /** Size of the text in CSS pixels. */
  readonly textSize: number;
  readonly marks: MarkLevel;
  /** Where the reader opens by itself. */
  readonly rules: SiteRules;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 20,
  marks: 'calm',
  rules: NO_RULES,
};
export const TEXT_SIZES = { least: 14, most: 32, step: 2 } as const;

/** What was stored may be older or newer than the code, or broken: each field counts for itself. */
export function parseSettings(stored: unknown): Settings {
  const fields: Record<string, unknown> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const theme = THEMES.find((name) => name === fields['theme']) ?? DEFAULT_SETTINGS.theme;
  const size = fields['textSize'];
  const marks = MARK_LEVELS.find((level) => level === fields['marks']) ?? DEFAULT_SETTINGS.marks;
  return {
    theme,
    textSize: isTextSize(size) ? size : DEFAULT_SETTINGS.textSize,
    marks,
    rules: parseRules(fields['rules']),
  };
}

function isTextSize(size: unknown): size is number {
  return typeof size === 'number' && size >= TEXT_SIZES.least && size <= TEXT_SIZES.most;
}
