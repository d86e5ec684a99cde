import { unicodePattern } from '../text/unicode-pattern.ts';
import type { Direction } from './article.ts';
import { guessLatinLanguage } from './guess-language.ts';

const letters = unicodePattern(String.raw`\p{L}`, 'g');

/** Scripts that tell the language of news text, or narrow it to one that is by far the likeliest. */
const SCRIPTS: readonly (readonly [string, () => RegExp, string | null])[] = [
  ['Latin', unicodePattern(String.raw`\p{Script=Latin}`, 'g'), null],
  ['Arabic', unicodePattern(String.raw`\p{Script=Arabic}`, 'g'), 'ar'],
  ['Hebrew', unicodePattern(String.raw`\p{Script=Hebrew}`, 'g'), 'he'],
  ['Cyrillic', unicodePattern(String.raw`\p{Script=Cyrillic}`, 'g'), null],
  ['Greek', unicodePattern(String.raw`\p{Script=Greek}`, 'g'), 'el'],
  ['Kana', unicodePattern(String.raw`[\p{Script=Hiragana}\p{Script=Katakana}]`, 'g'), 'ja'],
  ['Hangul', unicodePattern(String.raw`\p{Script=Hangul}`, 'g'), 'ko'],
  ['Han', unicodePattern(String.raw`\p{Script=Han}`, 'g'), 'zh'],
  ['Thai', unicodePattern(String.raw`\p{Script=Thai}`, 'g'), 'th'],
  ['Devanagari', unicodePattern(String.raw`\p{Script=Devanagari}`, 'g'), 'hi'],
];

const SHARE_TO_DECIDE = 0.6;
/** Kana is sparse among the kanji of Japanese, and no other language uses it. */
const KANA_SHARE = 0.1;

/** Enough letters to tell a script by, and quickly counted. */
const SAMPLE = 3000;

interface ScriptShare {
  readonly script: string;
  readonly language: string | null;
}

function mainScript(text: string): ScriptShare | null {
  const sample = text.slice(0, SAMPLE);
  // Most text is plain Latin, and the tables of the other scripts take long to load for the first time.
  const plain = sample.match(/[a-z]/gi)?.length ?? 0;
  if (plain > sample.length * SHARE_TO_DECIDE) return { script: 'Latin', language: null };
  const count = sample.match(letters())?.length ?? 0;
  if (count === 0) return null;
  for (const [script, pattern, language] of SCRIPTS) {
    const share = (sample.match(pattern())?.length ?? 0) / count;
    if (share >= (script === 'Kana' ? KANA_SHARE : SHARE_TO_DECIDE)) return { script, language };
  }
  return null;
}

const SCRIPT_OF_LANGUAGE: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  fa: 'Arabic',
  ur: 'Arabic',
  ps: 'Arabic',
  ku: 'Arabic',
  ckb: 'Arabic',
  he: 'Hebrew',
  iw: 'Hebrew',
  yi: 'Hebrew',
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  bg: 'Cyrillic',
  mk: 'Cyrillic',
  be: 'Cyrillic',
  el: 'Greek',
  ja: 'Kana',
  ko: 'Hangul',
  zh: 'Han',
  th: 'Thai',
  hi: 'Devanagari',
  mr: 'Devanagari',
  ne: 'Devanagari',
};

/** Languages that are commonly written in two scripts: their tag can't be contradicted by either. */
const TWO_SCRIPTS = new Set(['sr', 'bs', 'kk', 'uz', 'az', 'ku', 'mn', 'pa', 'sd']);

export interface TextLocale {
  /** BCP 47; `null` when neither page nor text tells. */
  readonly language: string | null;
  /** `null` when no script covers most of the text. */
  readonly direction: Direction | null;
}

/**
 * Language and direction of a text. The page's own language tag counts, unless there is none or the
 * text's script contradicts it (a Hebrew text under `lang="en"`); then script and small words tell.
 */
export function localeOfText(declared: string | null, text: string): TextLocale {
  const tag = canonicalTag(declared);
  const main = mainScript(text);
  if (!main) return { language: tag, direction: null };
  const direction = main.script === 'Arabic' || main.script === 'Hebrew' ? 'rtl' : 'ltr';
  return { language: agreesWith(main, tag) ? tag : languageIn(main, text), direction };
}

function agreesWith(main: ScriptShare, tag: string | null): boolean {
  if (!tag) return false;
  const primary = tag.split('-')[0]?.toLowerCase() ?? '';
  return TWO_SCRIPTS.has(primary) || (SCRIPT_OF_LANGUAGE[primary] ?? 'Latin') === main.script;
}

function languageIn(main: ScriptShare, text: string): string | null {
  return main.script === 'Latin' ? guessLatinLanguage(text) : main.language;
}

/** `en_us` and `ar-aa` are common; a tag that is none is dropped. */
function canonicalTag(declared: string | null): string | null {
  if (!declared) return null;
  try {
    return Intl.getCanonicalLocales(declared.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    // Not a language tag: "english", "{{lang}}".
    return null;
  }
}
