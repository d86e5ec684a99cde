/** A voice of the device. Voices that send the text away are none of ours. */
export interface Voice {
  readonly name: string;
  /** As a language tag; some systems write `en_US`. */
  readonly language: string;
  /** The one that the device speaks with itself. */
  readonly isDefault: boolean;
}

/** Codes under which pages or systems know a language that has another. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = {
  ...{ nb: 'no', nn: 'no', iw: 'he', in: 'id', cmn: 'zh' },
};

function primaryOf(language: string): string {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return SAME_LANGUAGE[primary] ?? primary;
}

/** The voices for a language: those of its region first, among them the device's own; all where it is not known. */
export function voicesFor<V extends Voice>(voices: readonly V[], language: string | null): V[] {
  if (!language) return [...voices];
  const same = voices.filter((voice) => primaryOf(voice.language) === primaryOf(language));
  const isExact = (voice: V) =>
    voice.language.replace('_', '-').toLowerCase() === language.toLowerCase();
  const rank = (voice: V) => (isExact(voice) ? 2 : 0) + (voice.isDefault ? 1 : 0);
  return same.toSorted((one, other) => rank(other) - rank(one));
}

/** The one that its listener chose last for the language, or the first. */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  language: string | null,
  chosen: Readonly<Record<string, string>>,
): V | null {
  const fitting = voicesFor(voices, language);
  const name = chosen[voiceKey(language)];
  return fitting.find((voice) => voice.name === name) ?? fitting[0] ?? null;
}

/** Under which a chosen voice is kept. */
export function voiceKey(language: string | null): string {
  return language ? primaryOf(language) : '';
}

/** What a language is called in another one; `null` where what the page says names none. */
export function languageName(language: string | null, inLanguage: string): string | null {
  const primary = voiceKey(language);
  if (!/^[a-z]{2,3}$/.test(primary)) return null;
  const names = new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' });
  return names.of(primary) ?? null;
}
