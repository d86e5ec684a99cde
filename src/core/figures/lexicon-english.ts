import type { Lexicon } from './lexicon.ts';
import { phrasesOf, setOf, unitsOf, valuesOf } from './word-lists.ts';

export const ENGLISH: Lexicon = {
  language: 'en',
  decimalComma: false,
  numbers: valuesOf(
    'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
  ),
  scales: valuesOf(
    'hundred=100 dozen=12 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 bn=1e9 mn=1e6 mln=1e6 tn=1e12 trn=1e12 lakh=1e5 lakhs=1e5 crore=1e7 crores=1e7',
  ),
  vague: setOf('dozens scores hundreds thousands millions billions trillions tens'),
  some: setOf('several few many couple'),
  articles: setOf('a an'),
  and: setOf('and'),
  of: setOf('of'),
  to: setOf('to and or'),
  percent: phrasesOf('%, percent, per cent, pct, pc'),
  units: unitsOf(
    'seconds: second seconds sec secs | minutes: minute minutes min mins | hours: hour hours hr hrs | days: day days | nights: night nights | weeks: week weeks | months: month months | quarters: quarter quarters | years: year years | decades: decade decades | centuries: century centuries | times: time times | miles: mile miles | kilometers: kilometer kilometers kilometre kilometres km kms | meters: meter meters metre metres | centimeters: centimeter centimeters centimetre centimetres cm | millimeters: millimeter millimeters millimetre millimetres mm | feet: foot feet ft | inches: inch inches | yards: yard yards | acres: acre acres | hectares: hectare hectares ha | grams: gram grams gramme grammes | kilograms: kilo kilos kilogram kilograms kg kgs | pounds: lb lbs | ounces: ounce ounces oz | tons: ton tons | tonnes: tonne tonnes | liters: liter liters litre litres | gallons: gallon gallons | barrels: barrel barrels | degrees: degree degrees ° °c °f c f | magnitude: magnitude | miles per hour: mph | kilometers per hour: kph kmh | megawatts: megawatt megawatts mw | gigawatts: gigawatt gigawatts gw | kilowatts: kilowatt kilowatts kw | kilowatt-hours: kwh | horsepower: horsepower hp bhp | watts: watt watts | volts: volt volts | percentage points: pp | basis points: bps | points: point points | pages: page pages | calories: calorie calories | knots: knots | light-years: light-year light-years | gigabytes: gb gigabytes gigabyte | megabytes: mb megabytes megabyte | terabytes: tb terabytes terabyte',
  ),
  money: unitsOf(
    'dollars: dollar dollars usd bucks | cents: cent cents | euros: euro euros eur | pounds: pound pounds gbp quid | pence: pence | rupees: rupee rupees inr | yen: yen jpy | yuan: yuan rmb renminbi | rubles: ruble rubles rouble roubles | francs: franc francs chf | pesos: peso pesos | dirhams: dirham dirhams aed | riyals: riyal riyals | dinars: dinar dinars | shekels: shekel shekels | lira: lira liras | won: won | rand: rand | naira: naira | shillings: shilling shillings | kroner: kroner krone kronor krona | reais: reais | baht: baht | ringgit: ringgit | rupiah: rupiah | zlotys: zloty zlotys | hryvnias: hryvnia hryvnias',
  ),
  fractions: valuesOf(
    'half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 tenth=10 tenths=10',
  ),
  qualifiers: phrasesOf(
    'more than, less than, fewer than, greater than, at least, at most, no more than, no fewer than, up to, as many as, as much as, as few as, as little as, as low as, as high as, close to, nearly, almost, about, around, some, roughly, approximately, over, under, just under, just over, well over, an estimated, estimated, only, just, below, above, topped, exceeded, exceeds, exceeding',
  ),
  stops: setOf(
    "a an the this that these those his her its their our my your of in on at by for from with without within to into onto upon under over above below about around across after before behind between among amid against along through throughout during until till since near toward towards off out up down per via than as but and or nor so yet if when while where which who whom whose what how why because although though whether not no is are was were be been being am do does did done has have had having will would can could may might must shall should he she it they we i you him them us me himself herself itself themselves there here then now also just only even still already ago later earlier more less another each every either neither both again away back together longer now once including such according due like plus minus except despite 's",
  ),
};
