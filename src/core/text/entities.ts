const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: '’',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  szlig: 'ß',
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
};
const ACCENTS: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
};

/** "auml" is an "a" with the accent "uml". */
function decodeAccent(name: string): string | null {
  const accent = ACCENTS[name.slice(1)];
  return accent ? `${name[0]}${accent}`.normalize('NFC') : null;
}

/** Puts letters in the place of HTML's names and numbers for them, as far as news prints those. */
export function decodeEntities(value: string): string {
  return value
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&#x([\da-f]{1,5});/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&([a-z]{2,6});/gi, (whole, name) => ENTITIES[name] ?? decodeAccent(name) ?? whole);
}
