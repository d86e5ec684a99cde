import type { MessageKey } from '../core/messages.ts';
import type { MarkLevel, Theme } from '../core/settings.ts';

export const THEME_NAMES: Readonly<Record<Theme, MessageKey>> = {
  system: 'theme_system',
  light: 'theme_light',
  sepia: 'theme_sepia',
  dark: 'theme_dark',
  black: 'theme_black',
};

/** How closely names are underlined. */
export const MARK_NAMES: Readonly<Record<MarkLevel, MessageKey>> = {
  off: 'marks_off',
  calm: 'marks_calm',
  paragraph: 'marks_paragraph',
  all: 'marks_all',
};
