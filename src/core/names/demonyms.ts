import { once } from '../once.ts';
import { fold } from '../text/fold.ts';

/** ISO 3166 code, then words for the country's people and adjectives; plurals in -s and forms in -man go by rule. */
const DEMONYMS =
  'AD Andorran|AE Emirati|AF Afghan Afghani|AG Antiguan|AL Albanian|AM Armenian|AO Angolan|AR Argentine Argentinian Argentinean|AT Austrian|AU Australian Aussie|AW Aruban|AZ Azerbaijani Azeri|BA Bosnian Bosniak Herzegovinian|BB Barbadian Bajan|BD Bangladeshi|BE Belgian|BF Burkinabe Burkinabè|BG Bulgarian|BH Bahraini|BI Burundian|BJ Beninese Beninois|BM Bermudian Bermudan|BN Bruneian|BO Bolivian|BR Brazilian|BS Bahamian|BT Bhutanese|BW Botswanan Motswana Batswana|BY Belarusian Belarussian Byelorussian|BZ Belizean|CA Canadian Quebecer Québécois Ontarian Albertan|CD Congolese Zairian|CF Centrafrican|CH Swiss|CI Ivorian Ivoirian|CL Chilean|CM Cameroonian|CN Chinese|CO Colombian|CR Rican Tico|CU Cuban|CV Verdean|CW Curaçaoan|CY Cypriot|CZ Czech|DE German Bavarian Saxon Prussian|DJ Djiboutian|DK Danish Dane|DO Dominican|DZ Algerian|EC Ecuadorian Ecuadorean|EE Estonian|EG Egyptian|EH Sahrawi Saharawi|ER Eritrean|ES Spanish Spaniard Catalan Basque Andalusian Galician|ET Ethiopian|FI Finnish Finn|FJ Fijian|FM Micronesian|FO Faroese|FR French Parisian Breton Corsican|GA Gabonese|GB British Briton Brit English Scottish Scot Scots Welsh Cornish Londoner|GD Grenadian|GE Georgian|GH Ghanaian|GI Gibraltarian|GL Greenlander Greenlandic|GM Gambian|GN Guinean|GP Guadeloupean|GQ Equatoguinean|GR Greek Hellenic Athenian|GT Guatemalan|GU Guamanian|GY Guyanese|HK Hongkonger|HN Honduran|HR Croatian Croat|HT Haitian|HU Hungarian Magyar|ID Indonesian Balinese Javanese Acehnese|IE Irish Dubliner|IL Israeli|IM Manx|IN Indian|IQ Iraqi|IR Iranian Persian|IS Icelandic Icelander|IT Italian Sicilian Sardinian Venetian Neapolitan Tuscan Roman|JM Jamaican|JO Jordanian|JP Japanese|KE Kenyan|KG Kyrgyz Kyrgyzstani|KH Cambodian|KI Kiribati I-Kiribati|KM Comorian Comoran|KN Kittitian Nevisian|KP North-Korean|KR Korean South-Korean|KW Kuwaiti|KY Caymanian|KZ Kazakh Kazakhstani|LA Laotian Lao|LB Lebanese|LC Lucian|LI Liechtensteiner|LK Lankan|LR Liberian|LS Basotho Mosotho Lesothan|LT Lithuanian|LU Luxembourger Luxembourgish|LV Latvian Lett|LY Libyan|MA Moroccan|MC Monegasque Monégasque|MD Moldovan Moldavian|ME Montenegrin|MG Malagasy Madagascan|MH Marshallese|MK Macedonian|ML Malian|MM Burmese Myanmarese|MN Mongolian|MO Macanese|MQ Martinican Martiniquais|MR Mauritanian|MT Maltese|MU Mauritian|MV Maldivian|MW Malawian|MX Mexican|MY Malaysian|MZ Mozambican|NA Namibian|NC Caledonian|NE Nigerien|NG Nigerian|NI Nicaraguan|NL Dutch Netherlander Hollander|NO Norwegian|NP Nepalese Nepali|NR Nauruan|NU Niuean|NZ Zealander Kiwi|OM Omani|PA Panamanian|PE Peruvian|PF Polynesian Tahitian|PG Papuan|PH Filipino Filipina Philippine|PK Pakistani|PL Polish Pole|PR Boricua|PS Palestinian Gazan|PT Portuguese|PW Palauan|PY Paraguayan|QA Qatari|RO Romanian Rumanian|RS Serbian Serb|RU Russian Muscovite Siberian|RW Rwandan|SA Saudi|SC Seychellois|SD Sudanese|SE Swedish Swede|SG Singaporean|SI Slovenian Slovene|SK Slovak Slovakian|SL Leonean|SM Sammarinese|SN Senegalese|SO Somali Somalian Somalilander|SR Surinamese|SS South-Sudanese|ST Tomean|SV Salvadoran Salvadorian Salvadorean|SY Syrian Damascene|SZ Swazi|TD Chadian|TG Togolese|TH Thai|TJ Tajik Tajikistani|TL Timorese|TM Turkmen|TN Tunisian|TO Tongan|TR Turkish Turk|TT Trinidadian Tobagonian|TV Tuvaluan|TW Taiwanese|TZ Tanzanian Zanzibari|UA Ukrainian|UG Ugandan|US American Texan Californian Floridian Hawaiian Alaskan Virginian Bostonian Chicagoan Yorker Angeleno|UY Uruguayan|UZ Uzbek Uzbekistani|VA Vatican|VC Vincentian|VE Venezuelan|VN Vietnamese|VU Vanuatuan ni-Vanuatu|WS Samoan|XK Kosovar Kosovan|YE Yemeni Yemenite|ZA South-African|ZM Zambian|ZW Zimbabwean';

/** Where the first word changes the country; before any other word, only the last one counts. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['north korean', 'KP'],
  ['south sudanese', 'SS'],
  ['south african', 'ZA'],
  ['central african', 'CF'],
  ['equatorial guinean', 'GQ'],
  ['papua new guinean', 'PG'],
  ['new guinean', 'PG'],
  ['bissau guinean', 'GW'],
  ['cape verdean', 'CV'],
  ['costa rican', 'CR'],
  ['puerto rican', 'PR'],
  ['sri lankan', 'LK'],
  ['saint lucian', 'LC'],
  ['st lucian', 'LC'],
  ['sierra leonean', 'SL'],
  ['new zealander', 'NZ'],
  ['new caledonian', 'NC'],
  ['new yorker', 'US'],
  ['east timorese', 'TL'],
  ['north macedonian', 'MK'],
  ['sao tomean', 'ST'],
  ['french polynesian', 'PF'],
  ['hong konger', 'HK'],
]);
/** Halves of phrases: alone they mean another thing or nothing. */
const ONLY_IN_PHRASES = new Set(
  'rican verdean lankan lucian leonean zealander caledonian yorker tomean roman vatican'.split(' '),
);

const countries = once(() => {
  const lines = DEMONYMS.split('|').map((line) => line.split(' '));
  return new Map(
    lines.flatMap(([code = '', ...words]) =>
      words.map((word) => [formOf(word.replace('-', ' ')), code] as const),
    ),
  );
});

/** The ISO 3166 code of the country whose people or adjective this is: "Syrian", "Frenchwomen", "South Koreans". */
export function countryOfDemonym(word: string): string | null {
  const forms = singularsOf(formOf(word));
  for (const form of forms) {
    const code = PHRASES.get(form) ?? aloneOf(form);
    if (code) return code;
  }
  return (
    forms
      .map((form) => PHRASES.get(lastWords(form, 2)) ?? aloneOf(lastWords(form, 1)))
      .find(Boolean) ?? null
  );
}

function aloneOf(form: string): string | null {
  return ONLY_IN_PHRASES.has(form) ? null : (countries().get(form) ?? null);
}

/** "Turkish Cypriots" are of Cyprus, "French Canadians" of Canada. */
function lastWords(form: string, count: number): string {
  return form.split(' ').slice(-count).join(' ');
}

function formOf(word: string): string {
  return fold(word)
    .replace(/[-\s]+/g, ' ')
    .replace(/'s$|[.']/g, '')
    .trim();
}

function singularsOf(form: string): readonly string[] {
  const stem = form.replace(/(?:wo)?m[ae]n$/, '');
  const own = stem !== form && stem.length > 2 ? [form, stem] : [form];
  if (form.endsWith('ies')) return [...own, `${form.slice(0, -3)}y`, form.slice(0, -1)];
  return form.endsWith('s') ? [...own, form.slice(0, -1)] : own;
}
