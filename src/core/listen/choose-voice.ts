/** A voice of the device. Voices that send the text away are none of ours. */
export interface Voice {
  readonly name: string;
  /** As a language tag; some systems write `en_US`. */
  readonly language: string;
}

const primaryOf = (language: string) => language.toLowerCase().split(/[-_]/)[0] ?? '';

/** The voices for a language, those of its region first; all where the language is not known. */
export function voicesFor<V extends Voice>(voices: readonly V[], language: string | null): V[] {
  if (!language) return [...voices];
  const same = voices.filter((voice) => primaryOf(voice.language) === primaryOf(language));
  const isExact = (voice: V) =>
    voice.language.replace('_', '-').toLowerCase() === language.toLowerCase();
  return [...same.filter(isExact), ...same.filter((voice) => !isExact(voice))];
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
