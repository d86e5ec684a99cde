import { type ByteColumns, byteColumns } from './byte-columns.ts';
import { hashOfBytes } from './hash.ts';

/** The form that `train/gazetteer/encode-places.mjs` writes; change both, and the version, together. */
const MAGIC = 'LGAZ';
const VERSION = 1;
const HEADER = 9;
/** Classes of inhabitants are a quarter apart, and one of them begins at 100,000. */
const STEP = 1.25;
const CLASS_OF_100000 = 21;
/** Added to the class of a capital. */
const CAPITAL = 64;

interface Counts {
  readonly countryCount: number;
  readonly regionCount: number;
  readonly placeCount: number;
}

interface Owners {
  /** Of each place: the index of its country. */
  readonly countries: Uint16Array;
  /** Of each place: the index of its region, or of itself. */
  readonly regions: Uint16Array;
}

/** The file's columns. Countries come first, then regions, then cities. */
export interface GazetteerFile extends Counts, Owners {
  /** A line for each place, `Raqqa;Raqqah`, the usual name first; a region may have none. */
  readonly names: CodedText;
  /** ISO 3166 codes, by country. */
  readonly codes: readonly string[];
  /** Of inhabitants, for `populationOf`, `isLarge` and `isCapital`. */
  readonly classes: Uint8Array;
  /** In hundredths of a degree. */
  readonly latitudes: Int16Array;
  readonly longitudes: Int16Array;
}

/** Text that stays in bytes until a line of it is asked for: most never are. */
export interface CodedText {
  /** The letter that each byte stands for; byte 0 ends a line. */
  readonly alphabet: readonly string[];
  readonly bytes: Uint8Array;
  /** Where each line begins, and after the last one where the next would. */
  readonly starts: Uint32Array;
}

/** Throws an error that says what is wrong with the bytes. */
export function readGazetteerFile(bytes: Uint8Array): GazetteerFile {
  checkHeader(bytes);
  const source = byteColumns(bytes, HEADER, () => broken('it ends early'));
  const text = readText(source);
  const counts = readCounts(source);
  const codes = lineOf(text, 0).match(/../g) ?? [];
  if (codes.length !== counts.countryCount) throw broken(`${codes.length} countries`);
  if (text.starts.length !== counts.placeCount + 2) throw broken('names are missing');
  const owners = readOwners(source, counts);
  const classes = source.take(counts.placeCount);
  const places = { ...counts, ...owners };
  const latitudes = readDegrees(source, places, true);
  const longitudes = readDegrees(source, places, false);
  const names = { ...text, starts: text.starts.subarray(1) };
  return { ...places, names, codes, classes, latitudes, longitudes };
}

export function lineOf({ alphabet, bytes, starts }: CodedText, line: number): string {
  let text = '';
  const end = (starts[line + 1] ?? 1) - 1;
  for (let at = starts[line] ?? end; at < end; at += 1) text += alphabet[bytes[at] ?? 0] ?? '';
  return text;
}

/** How many live there, within a tenth; two digits. */
export function populationOf(size: number): number {
  const step = (size % CAPITAL) - CLASS_OF_100000 + 0.5;
  return size % CAPITAL === 0 ? 0 : Number((100_000 * STEP ** step).toPrecision(2));
}

/** At least 100,000 live there. */
export function isLarge(size: number): boolean {
  return size % CAPITAL >= CLASS_OF_100000;
}

export function isCapital(size: number): boolean {
  return size >= CAPITAL;
}

function checkHeader(bytes: Uint8Array): void {
  if (bytes.length < HEADER) throw broken('too short');
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) throw broken('another kind of file');
  if (bytes[4] !== VERSION) throw broken(`version ${bytes[4]}, not ${VERSION}`);
  const check = [5, 6, 7, 8].reduce((sum, at, i) => sum + (bytes[at] ?? 0) * 256 ** i, 0);
  if (hashOfBytes(bytes.subarray(HEADER)) !== check) throw broken('its checksum differs');
}

function readText(source: ByteColumns): CodedText {
  const letters = source.next();
  if (letters > 255) throw broken('too many letters');
  const alphabet = ['\n'];
  for (let i = 0; i < letters; i += 1) alphabet.push(String.fromCharCode(source.next()));
  const bytes = source.take(source.next());
  const starts = [0];
  for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, end + 1)) starts.push(end + 1);
  return { alphabet, bytes, starts: Uint32Array.from(starts) };
}

function readCounts(source: ByteColumns): Counts {
  const countryCount = source.next();
  const regionCount = source.next();
  return { countryCount, regionCount, placeCount: countryCount + regionCount + source.next() };
}

function readOwners(source: ByteColumns, counts: Counts): Owners {
  const { countryCount, regionCount, placeCount } = counts;
  const sizes = source.numbers(countryCount + regionCount);
  const countries = new Uint16Array(placeCount).map((_, place) => place);
  const regions = countries.slice();
  const firstCity = countryCount + regionCount;
  let place = countryCount;
  for (let owner = 0; owner < firstCity; owner += 1) {
    const end = place + (sizes[owner] as number);
    if (end > placeCount) throw broken('more places than counted');
    countries.fill(countries[owner] ?? 0, place, end);
    if (owner >= countryCount) regions.fill(owner, place, end);
    place = end;
    if (owner === countryCount - 1 && place !== firstCity) throw broken('regions are missing');
  }
  if (place !== placeCount) throw broken('cities are missing');
  return { countries, regions };
}

/** Regions count from their country, cities from their region; along the latitude from the city before. */
function readDegrees(source: ByteColumns, places: Counts & Owners, inSteps: boolean): Int16Array {
  const { countryCount, regionCount, placeCount, countries, regions } = places;
  const firstCity = countryCount + regionCount;
  const steps = source.numbers(placeCount);
  const degrees = Int16Array.from(steps.map(unfold));
  for (let place = countryCount; place < placeCount; place += 1) {
    let from = (place < firstCity ? countries : regions)[place] as number;
    if (inSteps && place > firstCity && regions[place - 1] === regions[place]) from = place - 1;
    degrees[place] = (degrees[place] as number) + (degrees[from] as number);
  }
  return degrees;
}

/** Signed numbers are folded: 0, -1, 1, -2. */
function unfold(number: number): number {
  return (number >>> 1) ^ -(number & 1);
}

function broken(what: string): Error {
  return new Error(`The gazetteer's file is broken: ${what}.`);
}
