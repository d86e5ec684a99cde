import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { EntityType } from './entity.ts';
import { nameFormOf } from './name-forms.ts';
import { isCountry, meaningOf } from './same-thing.ts';

/** Headline and paragraphs of the article, read once for all its entities. */
export interface WeighedText {
  readonly headline: string;
  /** Where each paragraph ends. */
  readonly ends: readonly number[];
}

export function weighedText(text: string, title: string): WeighedText {
  const ends = [...text.matchAll(/\n\s*\n/g)].map((match) => match.index);
  return {
    headline: ` ${fold(title).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `,
    ends: [...ends, text.length],
  };
}

/** A country is the stage more often than the subject, a news agency only who tells. */
const COUNTRY = 0.6;
const OUTLET = 0.3;
const OUTLETS = new Set(
  'reuters|associated press|agence france-presse|afp|ap|bloomberg|bloomberg news|british broadcasting corporation|bbc news|cnn|new york times|washington post|wall street journal|guardian|financial times|times|interfax|tass|ria novosti|xinhua|sana|dpa|ansa|efe|kyodo|anadolu agency|al jazeera|al-jazeera|npr|nbc news|abc news|cbs news|fox news|politico|axios|daily mail|daily telegraph'.split(
    '|',
  ),
);

/**
 * How much an entity matters in an article: 3 in the headline, 2 in the first two paragraphs,
 * log2(1 + mentions), and the share of paragraphs that name it.
 */
export function importanceOf(
  mentions: readonly Span[],
  forms: readonly string[],
  type: EntityType,
  { headline, ends }: WeighedText,
): number {
  const words = forms.map((form) =>
    fold(form)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  );
  const inTitle = words.some((form) => form !== '' && headline.includes(` ${form} `)) ? 3 : 0;
  const paragraphs = new Set(mentions.map((m) => ends.findIndex((end) => m.start < end)));
  const early = paragraphs.has(0) || paragraphs.has(1) ? 2 : 0;
  const spread = paragraphs.size / ends.length;
  const whole = inTitle + early + Math.log2(1 + mentions.length) + spread;
  return whole * backdropShare(forms, type);
}

/** By what the importance of a country or an outlet is lowered; 1 for all other entities. */
export function backdropShare(forms: readonly string[], type: EntityType): number {
  if (type !== 'place' && type !== 'organization') return 1;
  const names = forms.map((form) => nameFormOf(form, type));
  if (type === 'place') return names.some(isCountry) ? COUNTRY : 1;
  return names.some((name) => OUTLETS.has(name.key) || OUTLETS.has(meaningOf(name))) ? OUTLET : 1;
}
