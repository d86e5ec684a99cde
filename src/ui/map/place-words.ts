import { interfaceLanguage, say } from '../../core/messages.ts';
import type { Place } from '../../core/names/gazetteer.ts';

/** A country's name in the language of the interface; `null` where it has none. */
export function countryName(code: string): string | null {
  const names = new Intl.DisplayNames(interfaceLanguage(), { type: 'region', fallback: 'none' });
  return names.of(code) ?? null;
}

/** "Tripoli, Lebanon", with the region where that tells places of one country apart. */
export function fullName({ name, kind, region, country }: Place): string {
  if (kind === 'country') return name;
  const nearer = kind === 'city' && region && region !== name;
  const local = nearer ? say('map_place_in', name, region) : name;
  const wider = countryName(country);
  return wider ? say('map_place_in', local, wider) : local;
}

/** "200 km". */
export function writtenKilometers(kilometers: number): string {
  const style = { style: 'unit', unit: 'kilometer' } as const;
  return new Intl.NumberFormat(interfaceLanguage(), style).format(kilometers);
}
