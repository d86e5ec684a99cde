import type { Lexicon } from './lexicon.ts';
import { phrasesOf, setOf, unitsOf, valuesOf } from './word-lists.ts';

export const SPANISH: Lexicon = {
  language: 'es',
  decimalComma: true,
  numbers: valuesOf(
    'cero=0 uno=1 un=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900',
  ),
  scales: valuesOf('docena=12 mil=1e3 millón=1e6 millones=1e6 billón=1e12 billones=1e12'),
  vague: setOf('decenas docenas cientos centenares miles millones'),
  some: setOf('varios varias algunos algunas pocos'),
  articles: setOf('un una'),
  and: setOf('y'),
  of: setOf('de del'),
  to: setOf('a y o'),
  percent: phrasesOf('%, por ciento, por cien'),
  units: unitsOf(
    'seconds: segundo segundos | minutes: minuto minutos | hours: hora horas | days: día días | weeks: semana semanas | months: mes meses | years: año años | decades: década décadas | centuries: siglo siglos | times: vez veces | kilometers: kilómetro kilómetros km | meters: metro metros m | centimeters: centímetro centímetros cm | hectares: hectárea hectáreas | grams: gramo gramos | kilograms: kilo kilos kilogramo kilogramos kg | tonnes: tonelada toneladas | liters: litro litros | degrees: grado grados ° °c | points: punto puntos',
  ),
  money: unitsOf(
    'euros: euro euros eur | cents: céntimo céntimos centavo centavos | dollars: dólar dólares usd | pesos: peso pesos | pounds: libra libras | yen: yen yenes | yuan: yuan yuanes | rubles: rublo rublos | soles: soles | bolivars: bolívares',
  ),
  fractions: valuesOf('mitad=2 tercio=3 tercios=3 cuarto=4 cuartos=4 quinto=5 quintos=5 décimo=10'),
  qualifiers: phrasesOf(
    'más de, menos de, al menos, como mínimo, por lo menos, cerca de, alrededor de, casi, unos, unas, hasta, apenas, solo, aproximadamente',
  ),
  stops: setOf(
    'el la los las un una unos unas de del y o u pero a al en con sin por para contra sobre bajo entre desde hasta hacia según tras durante es son era eran fue fueron ha han había habían será serán que quien donde cuando se no su sus lo le les este esta estos estas ese esa como más ya ellos ellas mientras',
  ),
};
