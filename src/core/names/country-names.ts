import { fold } from '../text/fold.ts';

/** ISO 3166 codes are two letters: asking for all 676 needs no list of our own. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The names of the world's countries in a language, folded; from the browser, so they cost no bytes. */
export function countryNames(language: string): ReadonlySet<string> {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const found = codes.flatMap((code) => names.of(code) ?? []).map(fold);
  return new Set([...found, ...SHORT_FORMS]);
}

const SHORT_FORMS =
  'us|usa|u.s.|u.s.a.|uk|u.k.|uae|eu|britain|great britain|england|scotland|wales|northern ireland|america|russia|china|iran|syria|south korea|north korea|czech republic|turkey|ivory coast|burma|gaza|west bank|palestine|kosovo|europe|asia|africa|middle east|latin america|holland|vietnam|laos|bosnia|congo'.split(
    '|',
  );
