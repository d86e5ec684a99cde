import type { MessageKey } from '../../core/messages.ts';
import type {
  CardOpening,
  LineFocus,
  ParagraphStyle,
  ScaleName,
  Typeface,
} from '../../core/settings.ts';

export const TYPEFACE_WORDS: Readonly<Record<Typeface, MessageKey>> = {
  serif: 'comfort_serif',
  sans: 'comfort_sans',
  mono: 'comfort_mono',
};

export const SCALE_WORDS: Readonly<Record<Exclude<ScaleName, 'speechRate'>, MessageKey>> = {
  textSize: 'comfort_text_size',
  lineWidth: 'comfort_line_width',
  lineHeight: 'comfort_line_height',
  spacing: 'comfort_spacing',
  wordsPerMinute: 'comfort_speed',
};

export const PARAGRAPH_WORDS: Readonly<Record<ParagraphStyle, MessageKey>> = {
  gap: 'comfort_gap',
  indent: 'comfort_indent',
};

export const LINE_FOCUS_WORDS: Readonly<Record<LineFocus, MessageKey>> = {
  0: 'comfort_off',
  1: 'comfort_lines_1',
  3: 'comfort_lines_3',
  5: 'comfort_lines_5',
};

export const CARD_WORDS: Readonly<Record<CardOpening, MessageKey>> = {
  hover: 'comfort_cards_hover',
  click: 'comfort_cards_click',
  off: 'comfort_off',
};
