import type { Lexicon } from './lexicon.ts';
import { phrasesOf, setOf, unitsOf, valuesOf } from './word-lists.ts';

export const FRENCH: Lexicon = {
  language: 'fr',
  decimalComma: true,
  numbers: valuesOf(
    'zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90',
  ),
  scales: valuesOf(
    'cent=100 cents=100 douzaine=12 dizaine=10 centaine=100 mille=1e3 millier=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 mds=1e9',
  ),
  vague: setOf('dizaines douzaines centaines milliers millions milliards'),
  some: setOf('plusieurs quelques'),
  articles: setOf('un une'),
  and: setOf('et'),
  of: setOf("de d' des du"),
  to: setOf('à et ou'),
  percent: phrasesOf('%, pour cent, pourcents'),
  units: unitsOf(
    'seconds: seconde secondes | minutes: minute minutes | hours: heure heures | days: jour jours | weeks: semaine semaines | months: mois | years: an ans année années | decades: décennie décennies | centuries: siècle siècles | times: fois | kilometers: kilomètre kilomètres km | meters: mètre mètres m | centimeters: centimètre centimètres cm | hectares: hectare hectares | grams: gramme grammes | kilograms: kilo kilos kilogramme kilogrammes kg | tonnes: tonne tonnes | liters: litre litres | degrees: degré degrés ° °c | points: point points | kilometers per hour: km/h',
  ),
  money: unitsOf(
    'euros: euro euros eur | cents: centime centimes | dollars: dollar dollars usd | francs: franc francs | pounds: livre livres | yen: yen yens | yuan: yuan yuans | rubles: rouble roubles | dinars: dinar dinars | dirhams: dirham dirhams',
  ),
  fractions: valuesOf('moitié=2 tiers=3 quart=4 quarts=4 cinquième=5 cinquièmes=5 dixième=10'),
  qualifiers: phrasesOf(
    "plus de, plus d', moins de, moins d', au moins, au plus, près de, environ, quelque, presque, jusqu'à, à peine, seulement",
  ),
  stops: setOf(
    "le la les l' un une des du de d' et ou mais à au aux en dans sur sous par pour avec sans contre chez vers depuis pendant avant après entre est sont était étaient a ont avait avaient sera seront ont été qui que qu' dont où il elle ils elles on nous vous je ne n' pas plus se s' ce cette ces son sa ses leur leurs eux",
  ),
};
