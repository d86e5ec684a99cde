import { readLines } from './read-geonames.mjs';

/** Where GeoNames writes names of another script with marks that English news leaves out. */
const ROMANIZED = new Set(
  'AE AF AM AZ BD BG BH BT BY CN CY EG EH ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MK MM MN MO MV NP OM PK PS QA RU SA SD SO SY TH TJ TW UA YE'.split(
    ' ',
  ),
);
/** What a region's name needs no more where it is known for a region. */
const REGION_WORD =
  /^(?:Municipality of|Governorate of|Province of|Region of|State of) | (?:Governorate|Province|Region|Department|Oblast|Prefecture|Municipality|County|Parish|District|State|Division|Krai|Voivodeship|Canton)$/;
/** Compass points and numbers alone name nothing. */
const NAMELESS_ALONE =
  /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Capital|Central\b.*|Federal|Upper|Lower|Free|\d+)$/;
/** A capital or the seat of a region is news however small it is. */
const SEATS = new Set(['PPLC', 'PPLA']);
const TWIN_DEGREES = 0.5;

/**
 * The countries with the regions and cities that go into the file, in its order.
 * @param {ReturnType<import('./read-geonames.mjs').readGeoNames>} geonames
 * @param {number} fewest inhabitants of a city
 */
export function choosePlaces({ places, regions }, fewest) {
  const cityNames = readOtherNames('city-names.txt');
  const regionNames = readOtherNames('region-names.txt');
  return readLines('countries.txt').map((line) => {
    const [code = '', latitude, longitude, ...words] = line.split(' ');
    const own = places.filter((place) => place.country === code);
    const kept = withoutTwins(
      own.filter((place) => place.population >= fewest || SEATS.has(place.rank)),
    );
    const codes = [...new Set(own.map((place) => place.region))].sort(byCode);
    const regionOf = (key) => {
      const inside = own.filter((place) => place.region === key);
      const cities = kept.filter((place) => place.region === key);
      return {
        names: nameRegion(code, regions.get(`${code}.${key}`), regionNames),
        population: sum(inside.map((place) => place.population)),
        latitude: sum(inside.map((place) => place.latitude)) / inside.length,
        longitude: sum(inside.map((place) => place.longitude)) / inside.length,
        cities: cities.sort(southFirst).map((city) => nameCity(city, cityNames)),
      };
    };
    return {
      code,
      names: words.join(' ').split(';'),
      population: sum(own.map((place) => place.population)),
      latitude: Number(latitude),
      longitude: Number(longitude),
      regions: codes
        .map(regionOf)
        .filter(({ names, cities }) => names[0] !== '' || cities.length > 0),
    };
  });
}

/** `SY Dar'a = Daraa;Deraa`: the names by country and the name in the source. */
function readOtherNames(file) {
  return new Map(
    readLines(file).map((line) => {
      const [source = '', names = ''] = line.split(' = ');
      return [source, [...new Set([...names.split(';'), source.slice(3)])]];
    }),
  );
}

function nameCity(city, cityNames) {
  const name = plainName(city.country, city.name);
  const names = cityNames.get(`${city.country} ${name}`) ?? [name];
  return { ...city, names, isCapital: city.rank === 'PPLC' };
}

function nameRegion(country, source, regionNames) {
  if (!source) return [''];
  const name = plainName(country, source);
  const short = name.replace(REGION_WORD, '');
  const usual = NAMELESS_ALONE.test(short) ? name : short;
  return regionNames.get(`${country} ${usual}`) ?? [usual];
}

/** Without the marks of romanization, and with one kind of apostrophe. */
function plainName(country, name) {
  const plain = name.replace(/[‘’ʻʼʿʾ`]/g, "'").replaceAll(';', ',');
  if (!ROMANIZED.has(country)) return plain.normalize('NFC');
  return plain.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/** GeoNames lists some cities twice, as a town and as a seat: the larger stays. */
function withoutTwins(places) {
  const kept = [];
  for (const place of [...places].sort((a, b) => b.population - a.population)) {
    const key = bareName(place.name);
    if (!kept.some((other) => bareName(other.name) === key && isNear(other, place))) {
      kept.push(place);
    }
  }
  return kept;
}

function bareName(name) {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+|[^\p{L} ]| City$/gu, '')
    .toLowerCase();
}

function isNear(a, b) {
  return (
    Math.abs(a.latitude - b.latitude) < TWIN_DEGREES &&
    Math.abs(a.longitude - b.longitude) < TWIN_DEGREES
  );
}

/** Small steps from one city to the next take fewer bytes than names in order would save. */
function southFirst(a, b) {
  return a.latitude - b.latitude || a.longitude - b.longitude || (a.name < b.name ? -1 : 1);
}

function byCode(a, b) {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
