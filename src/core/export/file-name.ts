import { unicodePattern } from '../text/unicode-pattern.ts';

const MOST_CHARACTERS = 80;
/** File systems count bytes, up to 255 with the ending and what a browser adds to make the name its own. */
const MOST_BYTES = 230;

/** What Windows forbids, what steers a terminal or the direction of writing, and what is not seen. */
const forbidden = unicodePattern(
  String.raw`[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+`,
  'g',
);
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const FALLBACK = 'article';

/** A name for a file that every system takes, from an article's title in any script. */
export function fileNameOf(title: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    .replace(forbidden(), ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ~-]+/, '');
  const name = cut(plain).replace(/[. ]+$/, '');
  if (name === '') return `${FALLBACK}.${ending}`;
  // Windows takes these for devices, whatever their ending.
  const isReserved = RESERVED.test(name.split('.', 1)[0]?.trim() ?? '');
  return `${isReserved ? `${name.replace(/\./g, ' ')} - ${FALLBACK}` : name}.${ending}`;
}

/** At the end of a word where one is near. */
function cut(name: string): string {
  const characters: string[] = [];
  let bytes = 0;
  for (const character of name) {
    bytes += bytesOf(character);
    if (characters.length === MOST_CHARACTERS || bytes > MOST_BYTES) {
      return characters.join('').replace(/(?<=.{40}) [^ ]{0,20}$/u, '');
    }
    characters.push(character);
  }
  return name;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
