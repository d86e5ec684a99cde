import type { Settings } from '../core/settings.ts';

/** What of the settings the style sheet goes by: attributes for what is one of a few, properties for measures. */
export interface Look {
  readonly 'data-theme': string;
  readonly 'data-typeface': string;
  readonly 'data-paragraphs': string;
  readonly 'data-images': string;
  readonly style: Readonly<Record<`--${string}`, string>>;
}

/** By how much one step of spacing sets letters and words apart. */
const LETTER_EM = 0.04;
const WORD_EM = 0.08;

export function lookOf(settings: Settings): Look {
  const { textSize, lineWidth, lineHeight, spacing } = settings;
  return {
    'data-theme': settings.theme,
    'data-typeface': settings.typeface,
    'data-paragraphs': settings.paragraphs,
    'data-images': settings.images ? 'on' : 'off',
    style: {
      '--text-size': `${textSize}px`,
      '--line-width': `${lineWidth}ch`,
      '--line-height': `${lineHeight}`,
      '--letter-space': `${spacing * LETTER_EM}em`,
      '--word-space': `${spacing * WORD_EM}em`,
    },
  };
}
