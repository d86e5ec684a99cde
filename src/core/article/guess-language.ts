import { unicodePattern } from '../text/unicode-pattern.ts';

/** The commonest small words of languages in the Latin script that share no spelling with each other's. */
const SMALL_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|that|was|with|which|from|said|were)\b/giu,
  de: /\b(?:der|die|und|das|nicht|mit|ist|auf|ein|sich)\b/giu,
  fr: /\b(?:le|les|des|est|dans|une|qui|pour|avec|aux)\b/giu,
  es: /\b(?:el|los|las|una|por|con|del|pero|como|fue)\b/giu,
  it: /\b(?:il|gli|della|che|non|sono|nel|alla|anche|di)\b/giu,
  pt: /\b(?:os|uma|não|dos|são|ao|pela|mais|foi|em)\b/giu,
  nl: /\b(?:het|een|van|niet|zijn|voor|ook|naar|maar|bij)\b/giu,
  sv: /\b(?:och|att|som|inte|för|är|med|till|av|på)\b/giu,
  pl: /\b(?:nie|się|jest|że|przez|który|dla|oraz|był|po)\b/giu,
  tr: /\b(?:bir|bu|ve|için|olarak|daha|çok|olan|gibi|ile)\b/giu,
};
/** At least one word in twelve, and clearly more than of the second language. */
const LEAST_SHARE = 1 / 12;
const CLEAR_LEAD = 1.5;

const word = unicodePattern(String.raw`\p{L}+`, 'g');

/** The language of a text in the Latin script by its small words; `null` when they don't decide. */
export function guessLatinLanguage(text: string): string | null {
  const sample = text.slice(0, 4000);
  const words = sample.match(word())?.length ?? 0;
  const counts = Object.entries(SMALL_WORDS)
    .map(([language, pattern]) => ({ language, count: sample.match(pattern)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || !second || first.count < words * LEAST_SHARE) return null;
  return first.count >= second.count * CLEAR_LEAD ? first.language : null;
}
