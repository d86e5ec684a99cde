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

/** Some sixty cities that news is datelined from most; a real gazetteer comes with the trained model. */
export const WELL_KNOWN_CITIES: ReadonlySet<string> = new Set(
  'london|paris|berlin|rome|madrid|vienna|brussels|geneva|moscow|kyiv|kiev|warsaw|prague|budapest|athens|istanbul|ankara|damascus|aleppo|homs|beirut|jerusalem|tel aviv|cairo|baghdad|tehran|riyadh|doha|dubai|kabul|islamabad|delhi|new delhi|mumbai|beijing|shanghai|hong kong|tokyo|seoul|pyongyang|bangkok|jakarta|manila|hanoi|singapore|sydney|melbourne|canberra|washington|new york|los angeles|chicago|houston|boston|san francisco|seattle|miami|toronto|ottawa|montreal|mexico city|havana|caracas|bogota|lima|santiago|buenos aires|sao paulo|rio de janeiro|brasilia|lagos|nairobi|johannesburg|cape town|khartoum|tripoli|tunis|algiers|dublin|edinburgh|glasgow|manchester|liverpool|oslo|stockholm|copenhagen|helsinki|amsterdam|rotterdam|hamburg|munich|frankfurt|cologne|zurich|milan|naples|barcelona|lisbon|porto'.split(
    '|',
  ),
);
