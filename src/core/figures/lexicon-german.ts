import type { Lexicon } from './lexicon.ts';
import { phrasesOf, setOf, unitsOf, valuesOf } from './word-lists.ts';

const ONES = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

const numbers = valuesOf(
  'null=0 eins=1 ein=1 eine=1 einen=1 einem=1 einer=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 hundert=100 einhundert=100 tausend=1e3 eintausend=1e3',
);
TENS.forEach((tens, i) => {
  numbers.set(tens, 10 * (i + 2));
  ONES.forEach((ones, j) => {
    numbers.set(`${ones}und${tens}`, 10 * (i + 2) + j + 1);
  });
});
ONES.forEach((ones, i) => {
  numbers.set(`${ones}hundert`, 100 * (i + 1));
  numbers.set(`${ones}tausend`, 1000 * (i + 1));
});

export const GERMAN: Lexicon = {
  language: 'de',
  decimalComma: true,
  numbers,
  scales: valuesOf(
    'dutzend=12 tausend=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 billion=1e12 billionen=1e12',
  ),
  vague: setOf('dutzende hunderte tausende zehntausende hunderttausende millionen milliarden'),
  some: setOf('mehrere einige wenige'),
  articles: setOf('ein eine einen'),
  and: setOf('und'),
  of: setOf('von der des'),
  to: setOf('bis und oder'),
  percent: phrasesOf('%, prozent'),
  units: unitsOf(
    'seconds: sekunde sekunden | minutes: minute minuten | hours: stunde stunden | days: tag tage tagen | weeks: woche wochen | months: monat monate monaten | years: jahr jahre jahren | decades: jahrzehnt jahrzehnte jahrzehnten | centuries: jahrhundert jahrhunderte jahrhunderten | times: mal | kilometers: kilometer kilometern km | meters: meter metern m | centimeters: zentimeter zentimetern cm | square meters: quadratmeter quadratmetern | square kilometers: quadratkilometer quadratkilometern | hectares: hektar | grams: gramm | kilograms: kilo kilogramm kg | tonnes: tonne tonnen | liters: liter litern | degrees: grad ° °c | percentage points: prozentpunkt prozentpunkte prozentpunkten | kilometers per hour: stundenkilometer stundenkilometern | points: punkt punkte punkten',
  ),
  money: unitsOf(
    'euros: euro eur | cents: cent | dollars: dollar usd | francs: franken chf | pounds: pfund | yen: yen | yuan: yuan | rubles: rubel | rupees: rupien',
  ),
  fractions: valuesOf('hälfte=2 halbe=2 drittel=3 viertel=4 fünftel=5 achtel=8 zehntel=10'),
  qualifiers: phrasesOf(
    'mehr als, weniger als, mindestens, höchstens, bis zu, rund, etwa, circa, ca, ungefähr, fast, knapp, über, unter, gut, nur, nahezu, wenigstens',
  ),
  stops: setOf(
    'der die das den dem des ein eine einer eines einem einen und oder aber als auf an am in im ins bei beim von vom zu zum zur mit ohne für gegen nach vor seit während wegen durch über unter um aus ist sind war waren wird werden wurde wurden hat haben hatte hatten sich nicht auch noch nur schon er sie es wir ihr ich dass weil wenn',
  ),
};
