import type { MarkLevel, Theme } from '../core/settings.ts';

export const THEME_NAMES: Readonly<Record<Theme, string>> = {
  system: 'System',
  light: 'Light',
  sepia: 'Sepia',
  dark: 'Dark',
  black: 'Black',
};

/** How closely names are underlined. */
export const MARK_NAMES: Readonly<Record<MarkLevel, string>> = {
  off: 'Off',
  calm: 'Calm',
  paragraph: 'Paragraphs',
  all: 'All',
};
